package dev.souk.evaluation.state.learning;

import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.reading.Change;
import dev.souk.evaluation.state.reading.Choice;
import dev.souk.evaluation.state.reading.Choices;
import dev.souk.evaluation.state.reading.Scene;
import dev.souk.evaluation.state.reading.SceneReader;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes examples of dialogues whose states are known. Every choice that holds the right change is one; one that does not, because nothing named
 * the value, teaches nothing. Each turn is seen after the right state before it, and each choice after the right ones before it. Belongs to one thread.
 */
public final class Examples {
    private final SlotCatalogue catalogue;
    private final Choices choices;
    private final Evidence evidence;
    private final Supplier<SceneReader> readers;

    public Examples(SlotCatalogue catalogue, Choices choices, Evidence evidence, Supplier<SceneReader> readers) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.evidence = evidence;
        this.readers = readers;
    }

    /** Of each turn after the right state before it. */
    public List<Example> of(List<List<Exchange>> dialogues) {
        List<Example> examples = new ArrayList<>();
        dialogues.forEach(dialogue -> see(dialogue, examples));
        return examples;
    }

    private void see(List<Exchange> dialogue, List<Example> examples) {
        SceneReader reader = readers.get();
        Map<Slot, String> before = Map.of();
        for (Exchange exchange : dialogue) {
            Scene scene = reader.read(exchange, before);
            Map<Slot, String> after = after(before, catalogue.canonical(exchange.state()));
            Decisions decisions = new Decisions();
            for (Choice choice : choices.of(scene, reader.earlier())) {
                int right = right(choice, before.get(choice.slot()), after.get(choice.slot()));
                if (right >= 0) {
                    examples.add(new Example(evidence.of(scene, choice, decisions), right));
                    decisions.add(choice.slot(), choice.options().get(right));
                }
            }
            before = after;
        }
    }

    /** The right state, of whose alternatives those kept that were there before. */
    private static Map<Slot, String> after(Map<Slot, String> before, Map<Slot, Set<String>> gold) {
        Map<Slot, String> after = new LinkedHashMap<>();
        gold.forEach((slot, values) -> {
            String had = before.getOrDefault(slot, "");
            after.put(slot, values.contains(had) ? had : Collections.min(values));
        });
        return after;
    }

    /** The place of the right option, or -1 where it is not among them. */
    private int right(Choice choice, @Nullable String before, @Nullable String gold) {
        if (catalogue.isList(choice.slot())) {
            return rightOfList(choice, before == null ? "" : before, gold == null ? "" : gold);
        }
        if (before == null ? gold == null : before.equals(gold)) {
            return 0;
        }
        for (int at = 1; at < choice.options().size(); at++) {
            Change change = choice.options().get(at);
            boolean is =
                    switch (change.kind()) {
                        case KEEP -> false;
                        case DROP -> gold == null;
                        case ANY -> Slot.ANY.equals(gold);
                        case SET -> change.value().equals(gold);
                    };
            if (is) {
                return at;
            }
        }
        return -1;
    }

    private static int rightOfList(Choice choice, String before, String gold) {
        List<String> items = List.of(gold.split(" "));
        if (!choice.item().isEmpty()) {
            return items.contains(choice.item()) ? 1 : 0;
        }
        return List.of(before.split(" ")).stream().anyMatch(items::contains) ? 0 : 1;
    }
}
