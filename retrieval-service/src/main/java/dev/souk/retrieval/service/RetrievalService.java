package dev.souk.retrieval.service;

import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.MessagingSettings;
import dev.souk.messaging.Publisher;
import dev.souk.retrieval.CatalogueIndex;
import dev.souk.retrieval.KnowledgeAgent;
import dev.souk.retrieval.search.SearchSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers knowledge requests once its index has caught up with the topics. Safe for threads. */
@Singleton
public final class RetrievalService {
    private static final String NAME = "retrieval";

    private final CatalogueIndex index;
    private final Writing writing;
    private final CatalogueHolding holding;
    private final KnowledgeAgent agent;
    private final MeterRegistry metrics;
    private final Messaging messaging;

    @Inject
    public RetrievalService(
            RetrievalConfig config,
            MeterRegistry metrics,
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092")
                    String bootstrapServers) {
        this(
                Holding.of(config, MessagingSettings.of(bootstrapServers, NAME, config.instance())),
                config.fewMatches(),
                metrics,
                MessagingSettings.of(bootstrapServers, NAME, config.instance()));
    }

    /** A service over an index that nothing else writes to. */
    RetrievalService(CatalogueIndex index, int fewMatches, MeterRegistry metrics, MessagingSettings settings) {
        this(new Holding(index, new OwnIndexWriting(index)), fewMatches, metrics, settings);
    }

    RetrievalService(Holding held, int fewMatches, MeterRegistry metrics, MessagingSettings settings) {
        this.index = held.index();
        this.writing = held.writing();
        this.metrics = metrics;
        SearchSettings defaults = SearchSettings.defaults();
        agent = KnowledgeAgent.over(
                index,
                new SearchSettings(defaults.fusionConstant(), defaults.depth(), defaults.fewPriced(), fewMatches));
        holding = new CatalogueHolding(index, writing);
        messaging = Messaging.open(settings, InstantSource.system());
        metrics.gauge("souk.retrieval.texts", index, catalogues -> catalogues
                .vectors()
                .total());
        metrics.gauge("souk.retrieval.embedded", index, catalogues -> catalogues
                .vectors()
                .embedded());
    }

    void start(@Observes StartupEvent event) {
        messaging.answer(Topic.KNOWLEDGE_REQUESTS, KnowledgeRequest.class, this::answer);
        var _ = holding.follow(messaging).thenCompose(_ -> messaging.start());
    }

    private CompletionStage<KnowledgeReply> answer(Delivery<KnowledgeRequest> request) {
        KnowledgeRequest asked = request.body();
        KnowledgeReply reply = metrics.timer(
                        "souk.retrieval.answers",
                        "request",
                        switch (asked) {
                            case KnowledgeRequest.FindItems _ -> "find-items";
                            case KnowledgeRequest.ReadItems _ -> "read-items";
                            case KnowledgeRequest.FindFacts _ -> "find-facts";
                        })
                .record(() -> agent.answer(asked));
        if (asked instanceof KnowledgeRequest.FindItems find
                && !find.need().words().isBlank()
                && reply instanceof KnowledgeReply.FoundItems found
                && found.total() > 0
                && !found.vectors()) {
            metrics.counter("souk.retrieval.degraded", "reason", "no-vectors").increment();
        }
        return CompletableFuture.completedFuture(reply);
    }

    CatalogueIndex index() {
        return index;
    }

    /** Done when a version that is still to be published can be found here. */
    CompletableFuture<Void> held(String shopId, long version) {
        return holding.held(shopId, version);
    }

    CompletableFuture<Void> factHeld(String key) {
        return holding.factHeld(key);
    }

    Publisher publisher() {
        return messaging.publisher();
    }

    /** Whether the index has caught up and it has its share of the requests. */
    boolean ready() {
        return messaging.ready();
    }

    boolean alive() {
        return messaging.alive();
    }

    void stop(@Observes ShutdownEvent event) {
        messaging.close();
        writing.close();
        index.close();
    }
}
