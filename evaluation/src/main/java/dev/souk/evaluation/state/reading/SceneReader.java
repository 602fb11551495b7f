package dev.souk.evaluation.state.reading;

import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.corpus.SystemAct;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the scenes of one dialogue, in order: the shop's understanding follows it beside. Belongs to one thread. */
public final class SceneReader {
    private final SlotCatalogue catalogue;
    private final MentionReader mentions;
    private final StateTracker understanding;
    private final Map<Slot, String> earlier = new LinkedHashMap<>();
    private Map<Slot, String> read = Map.of();
    private Map<Slot, String> last = Map.of();
    private Set<String> recent = Set.of();

    public SceneReader(SlotCatalogue catalogue, MentionReader mentions, StateTracker understanding) {
        this.catalogue = catalogue;
        this.mentions = mentions;
        this.understanding = understanding;
    }

    /** The scene of the next exchange. */
    public Scene read(Exchange told, Map<Slot, String> before) {
        Set<String> now = domains(last, before);
        recent = now.isEmpty() ? recent : now;
        last = before;
        Exchange exchange = told.of(talkedAbout(told));
        for (SystemAct act : exchange.system().acts()) {
            if (catalogue.slots().contains(act.slot())
                    && !act.asks()
                    && !act.value().isEmpty()) {
                earlier.put(act.slot(), mentions.canonical(act.slot(), act.value()));
            }
        }
        Map<Slot, String> understood = understanding.follow(exchange);
        Map<Slot, String> changed = new HashMap<>(understood);
        changed.entrySet().removeAll(read.entrySet());
        read = understood;
        return new Scene(
                exchange.system(),
                mentions.read(exchange.text()),
                before,
                changed,
                new Topic(understanding.active(), recent));
    }

    /** The domains in which a state differs from the one before it. */
    private static Set<String> domains(Map<Slot, String> before, Map<Slot, String> now) {
        Set<Map.Entry<Slot, String>> different = new HashSet<>(now.entrySet());
        different.addAll(before.entrySet());
        different.removeIf(slot -> Objects.equals(before.get(slot.getKey()), now.get(slot.getKey())));
        return different.stream().map(slot -> slot.getKey().domain()).collect(Collectors.toUnmodifiableSet());
    }

    /** What the system spoke of; where it named no domain, the likeliest that has all slots it spoke of. */
    private String talkedAbout(Exchange told) {
        String spoken = told.domain();
        if (spoken != null) {
            return spoken;
        }
        Set<String> names = told.system().acts().stream()
                .map(SystemAct::slot)
                .filter(slot -> slot.domain().isEmpty())
                .map(Slot::name)
                .filter(name ->
                        catalogue.slots().stream().anyMatch(slot -> slot.name().equals(name)))
                .collect(Collectors.toSet());
        return Stream.of(recent.stream().sorted(), Stream.of(understanding.active()), catalogue.domains().stream())
                .flatMap(domains -> domains)
                .filter(domain ->
                        names.stream().allMatch(name -> catalogue.slots().contains(new Slot(domain, name))))
                .findFirst()
                .orElse(understanding.active());
    }

    /** What the system told last of each slot. */
    public Map<Slot, String> earlier() {
        return earlier;
    }
}
