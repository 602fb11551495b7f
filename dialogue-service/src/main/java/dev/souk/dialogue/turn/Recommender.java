package dev.souk.dialogue.turn;

import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.recommendation.RecommendationRequest;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/** The recommender, as a turn sees it. Fails where there is no answer by the deadline. */
@FunctionalInterface
public interface Recommender {
    CompletionStage<RecommendationReply> ask(RecommendationRequest request, Instant deadline);
}
