package dev.souk.gateway.service;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.topic.Topic;
import dev.souk.gateway.browse.Browsing;
import dev.souk.gateway.browse.Knowledge;
import dev.souk.gateway.browse.KnownShops;
import dev.souk.gateway.experiment.ArmAssignment;
import dev.souk.gateway.identity.Chains;
import dev.souk.gateway.identity.IdSource;
import dev.souk.gateway.request.RequestReader;
import dev.souk.gateway.turn.AnswerDesk;
import dev.souk.gateway.turn.Patience;
import dev.souk.gateway.turn.ReplyDesk;
import dev.souk.gateway.turn.TurnMeter;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Puts the heart together and sets it going. */
@Singleton
final class GatewayWiring {
    private final GatewaySettings settings;
    private final GatewayMessaging messaging;

    GatewayWiring(GatewaySettings settings, GatewayMessaging messaging) {
        this.settings = settings;
        this.messaging = messaging;
    }

    void start(@Observes StartupEvent starting, AnswerDesk answers, ReplyDesk replies, Vertx vertx) {
        messaging.start(event -> {
            answers.hear(event);
            replies.hear(event);
        });
        vertx.setPeriodic(settings.turns().look().toMillis(), timer -> answers.look());
    }

    @Produces
    @Singleton
    IdSource ids() {
        return () -> UUID.randomUUID().toString();
    }

    @Produces
    @Singleton
    ArmAssignment assignment() {
        return ArmAssignment.NONE;
    }

    @Produces
    @Singleton
    Chains chains(IdSource ids, ArmAssignment assignment) {
        return new Chains(ids, assignment);
    }

    @Produces
    @Singleton
    RequestReader requests(IdSource ids) {
        return new RequestReader(
                settings.bodies().single().asLongValue(),
                settings.bodies().interactions().asLongValue(),
                ids,
                InstantSource.system());
    }

    @Produces
    @Singleton
    AnswerDesk answers(KafkaCommands commands, TurnMeter meter) {
        GatewaySettings.Turns turns = settings.turns();
        Patience patience =
                new Patience(turns.acceptance(), turns.heartbeat(), turns.gap(), turns.silence(), turns.retryAfter());
        return new AnswerDesk(commands, patience, turns.most(), InstantSource.system(), meter);
    }

    @Produces
    @Singleton
    ReplyDesk replies(KafkaCommands commands) {
        return new ReplyDesk(
                commands, settings.turns().acceptance(), settings.turns().retryAfter());
    }

    @Produces
    @Singleton
    Knowledge knowledge() {
        return new KafkaKnowledge(edge("retrieval", Topic.KNOWLEDGE_REQUESTS));
    }

    @Produces
    @Singleton
    KnownShops shops(Knowledge knowledge) {
        return new KnownShops(knowledge);
    }

    @Produces
    @Singleton
    Browsing browsing(Knowledge knowledge) {
        Edge recommender = edge("recommender", Topic.RECOMMENDATION_REQUESTS);
        return new Browsing(
                knowledge, request -> recommender.ask(request.chain().shopperId(), request, RecommendationReply.class));
    }

    private Edge edge(String service, Topic topic) {
        return new Edge(service, topic, messaging, settings.turns().retryAfter());
    }

    /** Asks retrieval by {@code souk.knowledge-requests}; outside of a conversation the shopper is the key. */
    private record KafkaKnowledge(Edge retrieval) implements Knowledge {
        @Override
        public <R extends KnowledgeReply> CompletionStage<R> ask(KnowledgeRequest request, Class<R> reply) {
            Chain chain = request.chain();
            String key = Objects.requireNonNullElse(chain.conversationId(), chain.shopperId());
            return retrieval.ask(key, request, KnowledgeReply.class).thenApply(reply::cast);
        }
    }
}
