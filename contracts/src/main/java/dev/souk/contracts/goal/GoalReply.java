package dev.souk.contracts.goal;

import java.util.Objects;

/**
 * The planner's choice.
 *
 * @param policy name and version of what chose
 */
public record GoalReply(Goal goal, String policy) {
    public GoalReply {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(policy, "policy");
    }
}
