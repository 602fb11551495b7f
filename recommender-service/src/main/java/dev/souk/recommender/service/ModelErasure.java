package dev.souk.recommender.service;

import dev.souk.contracts.erasure.Erasure;
import dev.souk.contracts.erasure.ErasureReceipt;
import dev.souk.contracts.model.ModelAnnouncement;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.Handler;
import dev.souk.messaging.Publisher;
import dev.souk.recommender.service.ServedFiles.Served;
import dev.souk.recommender.training.Forgetting;
import dev.souk.recommender.training.Workshop;
import dev.souk.recommender.training.Workshop.Title;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes a shopper out of the model file their shop serves: one of all recommenders does it, announces the file that is left, and all
 * of them follow. Where the family cannot unlearn for less than a retrain, the retrain is begun at once; a model of a family that cannot
 * be trained here, put there by hand, is withdrawn. The log and the receipt say so.
 */
final class ModelErasure implements Handler<Erasure> {
    private static final Logger LOG = Logger.getLogger(ModelErasure.class);
    private final ServedFiles models;
    private final Publisher publisher;
    private final String instance;
    private final InstantSource clock;

    ModelErasure(ServedFiles models, Publisher publisher, String instance, InstantSource clock) {
        this.models = models;
        this.publisher = publisher;
        this.instance = instance;
        this.clock = clock;
    }

    @Override
    public CompletionStage<Void> handle(Delivery<Erasure> delivery) {
        Erasure erasure = delivery.body();
        return CompletableFuture.completedFuture(erasure)
                .thenComposeAsync(
                        asked -> models.of(asked.shopId())
                                .map(served -> forget(asked, served))
                                .orElseGet(ModelErasure::nothing),
                        models.thread());
    }

    private CompletionStage<@Nullable Void> forget(Erasure erasure, Served served) {
        ModelAnnouncement now = served.announcement();
        Path versions = Objects.requireNonNull(Path.of(now.place()).getParent(), "a model file lies in a folder");
        Title title = new Title(now.shopId(), now.model());
        try {
            return new Workshop(versions.resolve("../.."), clock)
                    .forget(title, now.version(), erasure.shopperId())
                    .map(forgetting -> announce(erasure, title, forgetting))
                    .orElseGet(ModelErasure::nothing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompletionStage<@Nullable Void> announce(Erasure erasure, Title title, Forgetting forgetting) {
        LOG.infof("%s: %s", erasure.shopId(), forgetting.told());
        ModelAnnouncement next =
                switch (forgetting) {
                    case Forgetting.Left left -> left.announcement();
                    case Forgetting.Withdrawn _ -> null;
                };
        if (next == null) {
            models.withdraw(title.shopId());
        } else {
            models.serve(next);
        }
        return publisher
                .publish(Topic.MODELS, title.shopId() + "/" + title.model(), next)
                .thenCompose(_ -> publisher.publish(
                        Topic.ERASURE_RECEIPTS, erasure.shopperId(), receipt(erasure, forgetting.told())));
    }

    private ErasureReceipt receipt(Erasure erasure, String erased) {
        return ErasureReceipt.of(erasure, RecommenderService.NAME, instance, erased, clock.instant());
    }

    private static CompletionStage<@Nullable Void> nothing() {
        return CompletableFuture.completedFuture(null);
    }
}
