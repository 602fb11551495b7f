package dev.souk.evaluation.state.learning;

import dev.souk.evaluation.state.corpus.Corpus;
import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.corpus.SystemTurn;
import dev.souk.evaluation.state.reading.Tracker;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import dev.souk.evaluation.state.schema.SlotWords;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small town's schema, and dialogues about it, for tests. */
public final class TownTalk {
    public static final Slot AREA = new Slot("hotel", "area");
    public static final Slot NAME = new Slot("hotel", "name");
    public static final Slot PARKING = new Slot("hotel", "parking");
    public static final Slot PEOPLE = new Slot("hotel", "people");
    public static final Slot STAY = new Slot("hotel", "stay");
    public static final Slot LEAVE = new Slot("taxi", "leaveat");
    public static final Slot FROM = new Slot("taxi", "departure");
    public static final SystemTurn SILENCE = new SystemTurn(null, List.of(), null, List.of());

    private static final Map<Slot, Set<String>> VALUES = Map.of(
            AREA, Set.of("north", "south", "east", "west", "centre"),
            NAME, Set.of("harbour lodge", "pine house"),
            PARKING, Set.of("yes", "no"),
            PEOPLE, Set.of("1", "2", "3"),
            STAY, Set.of("1", "2", "3"),
            LEAVE, Set.of(),
            FROM, Set.of("harbour lodge", "pine house", "market hall"));

    private TownTalk() {}

    public static Corpus corpus(List<List<Exchange>> dialogues) {
        return new Corpus(
                "en", VALUES, Map.of("harbour lodge", Map.of(AREA, Set.of("north"), STAY, Set.of("2"))), dialogues);
    }

    public static SlotCatalogue catalogue() {
        return new SlotCatalogue(corpus(List.of()), SlotWords.shipped());
    }

    public static Exchange said(String text, Map<Slot, Set<String>> state) {
        return new Exchange(SILENCE, text, state);
    }

    /** Whoever follows dialogues with what these teach of this town. */
    public static Tracker taught(List<List<Exchange>> dialogues) {
        return taught(dialogues, Generality.SLOTS);
    }

    /** Whoever follows dialogues with what these teach. */
    public static Tracker taught(List<List<Exchange>> dialogues, Generality generality) {
        StateSchool school = new StateSchool(corpus(dialogues), catalogue(), generality);
        return school.taught(StateTraining.learn(school.examples(dialogues))).get();
    }
}
