package dev.souk.gateway.browse;

import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.recommendation.RecommendationRequest;
import java.util.concurrent.CompletionStage;

/** Asks the recommender. Does not block. Fails with a {@link dev.souk.gateway.problem.ProblemException} where no reply comes in time. */
public interface Recommendations {
    CompletionStage<RecommendationReply> ask(RecommendationRequest request);
}
