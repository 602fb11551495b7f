package dev.souk.dialogue.service;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.goal.GoalReply;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.topic.Topic;
import dev.souk.dialogue.turn.Peers;
import dev.souk.dialogue.turn.TurnSettings.Patience;
import dev.souk.messaging.Asker;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/** The other services, asked over Kafka, each behind its own guard. Replies come to the partition of the conversation. */
final class KafkaPeers {
    private final Asker asker;
    private final InstantSource clock;
    private final TypedGuard<CompletionStage<KnowledgeReply>> knowledge;
    private final TypedGuard<CompletionStage<GoalReply>> planner;
    private final TypedGuard<CompletionStage<RecommendationReply>> recommender;

    KafkaPeers(Asker asker, Patience patience, InstantSource clock) {
        this.asker = asker;
        this.clock = clock;
        knowledge = Guards.aroundAsking("knowledge", new TypeLiteral<>() {}, patience.knowledge());
        planner = Guards.aroundAsking("planner", new TypeLiteral<>() {}, patience.planner());
        recommender = Guards.aroundAsking("recommender", new TypeLiteral<>() {}, patience.recommender());
    }

    Peers peers() {
        return new Peers(
                (request, deadline) -> knowledge.get(() -> ask(
                        Topic.KNOWLEDGE_REQUESTS,
                        conversation(request.chain()),
                        request.chain(),
                        request,
                        KnowledgeReply.class,
                        deadline)),
                (request, deadline) -> planner.get(() -> ask(
                        Topic.GOAL_REQUESTS,
                        conversation(request.chain()),
                        request.chain(),
                        request,
                        GoalReply.class,
                        deadline)),
                (request, deadline) -> recommender.get(() -> ask(
                        Topic.RECOMMENDATION_REQUESTS,
                        request.chain().shopperId(),
                        request.chain(),
                        request,
                        RecommendationReply.class,
                        deadline)));
    }

    private <R> CompletionStage<R> ask(
            Topic topic, String key, Chain chain, Object request, Class<R> reply, Instant deadline) {
        Duration within = Duration.between(clock.instant(), deadline);
        return asker.replyingTo(conversation(chain))
                .ask(topic, key, request, reply, within.isPositive() ? within : Duration.ofMillis(1));
    }

    private static String conversation(Chain chain) {
        return Objects.requireNonNull(chain.conversationId(), "conversationId");
    }
}
