package dev.souk.dialogue.store;

import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.knowledge.Relaxation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers have asked and offered.
 *
 * @param attributes asked about since the need was last emptied, in order
 * @param last the attribute the last answer asked about, or null
 * @param offer the change of the need the last answer offered, or null
 * @param goal of the last answer, or null before the first
 */
public record Asked(
        List<String> attributes,
        @Nullable String last,
        @Nullable Relaxation offer,
        @Nullable GoalType goal) {
    private static final int KEPT = 30;

    /** Nothing asked yet. */
    public static final Asked NOTHING = new Asked(List.of(), null, null, null);

    public Asked {
        attributes = List.copyOf(attributes);
    }

    /** After an answer with this goal, which asked and offered this or nothing. */
    public Asked after(GoalType nextGoal, @Nullable String question, @Nullable Relaxation nextOffer) {
        List<String> all = new ArrayList<>(attributes);
        if (question != null && !all.contains(question)) {
            all.add(question);
        }
        return new Asked(all.subList(Math.max(0, all.size() - KEPT), all.size()), question, nextOffer, nextGoal);
    }

    /** For an emptied need: everything may be asked again. */
    public Asked forAnotherNeed() {
        return new Asked(List.of(), last, offer, goal);
    }
}
