package dev.souk.recommender.service;

import dev.souk.contracts.catalogue.CatalogueRecord;
import dev.souk.contracts.erasure.Erasure;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.model.ModelAnnouncement;
import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.recommendation.RecommendationRequest;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.From;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.MessagingSettings;
import dev.souk.recommender.Recommender;
import dev.souk.recommender.RecommenderSettings;
import dev.souk.recommender.shop.Shops;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers recommendation requests from when the application starts until it stops. It first reads the whole catalogue and the whole log
 * of interactions, and maps the models announced, so that its first answer is as good as its last; then it goes on following all
 * three. Safe for threads.
 */
@Singleton
public final class RecommenderService {
    static final String NAME = "recommender";

    private final Shops shops;
    private final Recommender recommender;
    private final MeterRegistry metrics;
    private final MessagingSettings connection;
    private final Messaging messaging;
    private final ServedFiles models;

    @Inject
    public RecommenderService(
            RecommenderConfig config,
            MeterRegistry metrics,
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092")
                    String bootstrapServers) {
        this(
                config.settings(),
                config.model(),
                metrics,
                MessagingSettings.of(bootstrapServers, NAME, config.instance()));
    }

    RecommenderService(
            RecommenderSettings settings, String model, MeterRegistry metrics, MessagingSettings connection) {
        this.metrics = metrics;
        this.connection = connection;
        shops = new Shops(settings.counts());
        recommender = new Recommender(
                settings, shops, InstantSource.system(), () -> UUID.randomUUID().toString());
        messaging = Messaging.open(connection, InstantSource.system());
        models = new ServedFiles(shops, model, metrics);
    }

    void start(@Observes StartupEvent event) {
        From beginning = new From.Beginning();
        messaging.answer(Topic.RECOMMENDATION_REQUESTS, RecommendationRequest.class, this::answer);
        messaging.handle(
                Topic.ERASURES,
                Erasure.class,
                new ModelErasure(models, messaging.publisher(), connection.instance(), InstantSource.system()));
        messaging.follow(
                Topic.ERASURES,
                Erasure.class,
                beginning,
                new ErasureFollower(shops, messaging.publisher(), connection.instance(), InstantSource.system()));
        CompletionStage<Void> announced = messaging
                .follow(Topic.MODELS, ModelAnnouncement.class, beginning, models)
                .caughtUp()
                .thenCompose(_ -> models.loaded());
        CompletionStage<Void> catalogue = messaging
                .follow(Topic.CATALOGUE, CatalogueRecord.class, beginning, new CatalogueFollower(shopId -> shops.shop(
                                shopId)
                        .shelf()))
                .caughtUp();
        var _ = messaging
                .follow(Topic.INTERACTIONS, Interaction.class, beginning, this::observe)
                .caughtUp()
                .thenCombine(catalogue, (_, _) -> messaging)
                .thenCombine(announced, (ours, _) -> ours)
                .thenCompose(Messaging::start);
    }

    private void observe(Delivery<Interaction> delivery) {
        Interaction interaction = delivery.body();
        if (shops.shop(interaction.shopId()).counts().observe(interaction)) {
            metrics.counter(
                            "souk.recommender.interactions",
                            "type",
                            interaction.type().json())
                    .increment();
        }
    }

    private CompletionStage<RecommendationReply> answer(Delivery<RecommendationRequest> delivery) {
        RecommendationRequest request = delivery.body();
        String kind =
                switch (request) {
                    case RecommendationRequest.Rank _ -> "rank";
                    case RecommendationRequest.Feed _ -> "feed";
                    case RecommendationRequest.Similar _ -> "similar";
                };
        return CompletableFuture.completedFuture(
                metrics.timer("souk.recommender.requests", "kind", kind).record(() -> recommender.recommend(request)));
    }

    /** Whether it has read what there was and has its share of the requests. */
    boolean ready() {
        return messaging.ready();
    }

    boolean alive() {
        return messaging.alive();
    }

    void stop(@Observes ShutdownEvent event) {
        messaging.close();
        models.close();
    }
}
