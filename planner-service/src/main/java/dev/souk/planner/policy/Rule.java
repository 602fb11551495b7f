package dev.souk.planner.policy;

import dev.souk.contracts.goal.Goal;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One line of the policy.
 *
 * @param because why it chooses what it chooses, in words; begins the goal's rationale
 * @param applies whether it decides in a situation
 * @param proposes the goal; its own rationale is what the rule saw, or empty
 */
public record Rule(String because, Predicate<Situation> applies, Function<Situation, Goal> proposes) {
    public boolean appliesTo(Situation situation) {
        return applies.test(situation);
    }

    /** The proposed goal with this rule as its rationale. */
    public Goal goal(Situation situation) {
        Goal goal = proposes.apply(situation);
        String rationale = goal.rationale().isEmpty() ? because : because + ": " + goal.rationale();
        return new Goal(goal.type(), goal.topic(), goal.confidence(), rationale, goal.question());
    }
}
