package dev.souk.evaluation.state.reading;

import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.corpus.SystemAct;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the scenes of one dialogue, in order: the shop's understanding follows it beside. Belongs to one thread. */
public final class SceneReader {
    private final SlotCatalogue catalogue;
    private final MentionReader mentions;
    private final StateTracker understanding;
    private final Map<Slot, String> earlier = new LinkedHashMap<>();
    private Map<Slot, String> read = Map.of();

    public SceneReader(SlotCatalogue catalogue, MentionReader mentions, StateTracker understanding) {
        this.catalogue = catalogue;
        this.mentions = mentions;
        this.understanding = understanding;
    }

    /** The scene of the next exchange. */
    public Scene read(Exchange told, Map<Slot, String> before) {
        String spoken = told.domain();
        Exchange exchange = told.of(spoken == null ? understanding.active() : spoken);
        for (SystemAct act : exchange.system().acts()) {
            if (catalogue.slots().contains(act.slot())
                    && !act.asks()
                    && !act.value().isEmpty()) {
                earlier.put(act.slot(), mentions.canonical(act.slot(), act.value()));
            }
        }
        Map<Slot, String> now = understanding.follow(exchange);
        Map<Slot, String> changed = new HashMap<>(now);
        changed.entrySet().removeAll(read.entrySet());
        read = now;
        return new Scene(exchange.system(), mentions.read(exchange.text()), before, changed, understanding.active());
    }

    /** What the system told last of each slot. */
    public Map<Slot, String> earlier() {
        return earlier;
    }
}
