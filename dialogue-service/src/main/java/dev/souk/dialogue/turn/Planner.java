package dev.souk.dialogue.turn;

import dev.souk.contracts.goal.GoalReply;
import dev.souk.contracts.goal.GoalRequest;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/** The goal planner, as a turn sees it. Fails where there is no answer by the deadline. */
@FunctionalInterface
public interface Planner {
    CompletionStage<GoalReply> ask(GoalRequest request, Instant deadline);
}
