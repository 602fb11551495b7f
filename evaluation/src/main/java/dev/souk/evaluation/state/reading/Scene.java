package dev.souk.evaluation.state.reading;

import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.corpus.SystemAct;
import dev.souk.evaluation.state.corpus.SystemTurn;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One exchange as whoever must decide on it sees it.
 *
 * @param before the state before the sentence
 * @param read what the shop's understanding changes of its own state by it
 * @param topic what it is about
 */
public record Scene(
        SystemTurn system, Sentence sentence, Map<Slot, String> before, Map<Slot, String> read, Topic topic) {
    public Scene {
        before = Collections.unmodifiableMap(new TreeMap<>(before));
        read = Collections.unmodifiableMap(new TreeMap<>(read));
    }

    public String active() {
        return topic.active();
    }

    /** The domains that are talked about, by either side. */
    public Set<String> domains() {
        Set<String> domains = new HashSet<>(sentence.domains());
        domains.add(topic.active());
        if (system.domain() != null) {
            domains.add(system.domain());
        }
        return domains;
    }

    public boolean isAsked(Slot slot) {
        return system.acts().stream().anyMatch(act -> act.asks() && act.slot().equals(slot));
    }

    public boolean asks() {
        return system.acts().stream().anyMatch(SystemAct::asks);
    }
}
