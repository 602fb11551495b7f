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
import dev.souk.retrieval.embedding.Embedder;
import dev.souk.retrieval.embedding.OnnxEmbedder;
import dev.souk.retrieval.embedding.VectorCache;
import dev.souk.retrieval.index.Meaning;
import dev.souk.retrieval.search.SearchSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers knowledge requests once its index has caught up with the topics. Safe for threads. */
@Singleton
public final class RetrievalService {
    private static final String NAME = "retrieval";

    private final CatalogueIndex index;
    private final CatalogueHolding holding;
    private final KnowledgeAgent agent;
    private final MeterRegistry metrics;
    private final Messaging messaging;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    @Inject
    public RetrievalService(
            RetrievalConfig config,
            MeterRegistry metrics,
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092")
                    String bootstrapServers) {
        this(
                CatalogueIndex.in(config.folder().resolve("index"), config.vectors() ? meanings(config) : List.of()),
                config.fewMatches(),
                metrics,
                MessagingSettings.of(bootstrapServers, NAME, config.instance()));
    }

    RetrievalService(CatalogueIndex index, int fewMatches, MeterRegistry metrics, MessagingSettings settings) {
        this.index = index;
        this.metrics = metrics;
        SearchSettings defaults = SearchSettings.defaults();
        agent = KnowledgeAgent.over(
                index,
                new SearchSettings(defaults.fusionConstant(), defaults.depth(), defaults.fewPriced(), fewMatches));
        holding = new CatalogueHolding(index);
        messaging = Messaging.open(settings, InstantSource.system());
        metrics.gauge("souk.retrieval.texts", index, held -> held.vectors().total());
        metrics.gauge("souk.retrieval.embedded", index, held -> held.vectors().embedded());
    }

    private static List<Meaning> meanings(RetrievalConfig config) {
        return Stream.<Embedder>of(OnnxEmbedder.english(), OnnxEmbedder.chinese())
                .map(model -> new Meaning(model, VectorCache.in(config.folder().resolve("vectors"), model)))
                .toList();
    }

    void start(@Observes StartupEvent event) {
        messaging.answer(Topic.KNOWLEDGE_REQUESTS, KnowledgeRequest.class, this::answer);
        holding.follow(messaging).thenCompose(_ -> messaging.start()).whenComplete((_, failure) -> {
            if (failure == null) {
                ready.complete(null);
            } else {
                ready.completeExceptionally(failure);
            }
        });
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
        return CompletableFuture.completedFuture(reply);
    }

    CatalogueIndex index() {
        return index;
    }

    Publisher publisher() {
        return messaging.publisher();
    }

    /** Whether the index has caught up and it has its share of the requests. */
    boolean ready() {
        return ready.isDone() && !ready.isCompletedExceptionally() && messaging.alive();
    }

    boolean alive() {
        return messaging.alive();
    }

    void stop(@Observes ShutdownEvent event) {
        messaging.close();
        holding.close();
    }
}
