package dev.souk.planner;

import dev.souk.contracts.goal.GoalReply;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.planner.policy.Rule;
import dev.souk.planner.policy.ShopRules;
import dev.souk.planner.policy.Situation;
import dev.souk.planner.question.NarrowingQuestion;
import dev.souk.planner.question.QuestionSettings;
import java.util.List;

/**
 * Chooses what the answer should do: the first rule of an ordered list that applies to what was said, wanted and found. The last rule
 * always applies, so every request gets a goal, and the same request always the same one. Safe for use by many threads.
 */
public final class GoalPlanner {
    private final List<Rule> rules;

    public GoalPlanner(QuestionSettings settings) {
        rules = new ShopRules(new NarrowingQuestion(settings)).inOrder();
    }

    /** The goal of this turn; its rationale names the rule that chose it. */
    public GoalReply plan(GoalRequest request) {
        Situation situation = new Situation(request);
        Rule rule = rules.stream()
                .filter(candidate -> candidate.appliesTo(situation))
                .findFirst()
                .orElseThrow();
        return new GoalReply(rule.goal(situation), ShopRules.POLICY);
    }
}
