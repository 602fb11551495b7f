package dev.souk.evaluation.state;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small town's schema, and dialogues about it, for tests. */
final class TownTalk {
    static final Slot AREA = new Slot("hotel", "area");
    static final Slot NAME = new Slot("hotel", "name");
    static final Slot PARKING = new Slot("hotel", "parking");
    static final Slot PEOPLE = new Slot("hotel", "people");
    static final Slot STAY = new Slot("hotel", "stay");
    static final Slot LEAVE = new Slot("taxi", "leaveat");
    static final Slot FROM = new Slot("taxi", "departure");
    static final SystemTurn SILENCE = new SystemTurn(null, List.of(), null, List.of());

    private static final Map<Slot, Set<String>> VALUES = Map.of(
            AREA, Set.of("north", "south", "east", "west", "centre"),
            NAME, Set.of("harbour lodge", "pine house"),
            PARKING, Set.of("yes", "no"),
            PEOPLE, Set.of("1", "2", "3"),
            STAY, Set.of("1", "2", "3"),
            LEAVE, Set.of(),
            FROM, Set.of("harbour lodge", "pine house", "market hall"));

    private TownTalk() {}

    static Corpus corpus(List<List<Exchange>> dialogues) {
        return new Corpus(
                "en", VALUES, Map.of("harbour lodge", Map.of(AREA, Set.of("north"), STAY, Set.of("2"))), dialogues);
    }

    static SlotCatalogue catalogue() {
        return new SlotCatalogue(corpus(List.of()), SlotWords.shipped());
    }

    static Exchange said(String text, Map<Slot, Set<String>> state) {
        return new Exchange(SILENCE, text, state);
    }

    /** Whoever follows dialogues with what these teach of this town. */
    static Tracker taught(List<List<Exchange>> dialogues) {
        return taught(dialogues, Generality.SLOTS);
    }

    /** Whoever follows dialogues with what these teach. */
    static Tracker taught(List<List<Exchange>> dialogues, Generality generality) {
        StateSchool school = new StateSchool(corpus(dialogues), catalogue(), generality);
        return school.taught(StateTraining.learn(school.examples(dialogues))).get();
    }
}
