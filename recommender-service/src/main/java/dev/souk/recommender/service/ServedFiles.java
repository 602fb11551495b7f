package dev.souk.recommender.service;

import dev.souk.contracts.model.ModelAnnouncement;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.Follower;
import dev.souk.recommender.modelfile.ModelHash;
import dev.souk.recommender.modelfile.ModelStore;
import dev.souk.recommender.modelfile.StoredModel;
import dev.souk.recommender.served.ServedModel;
import dev.souk.recommender.shop.Shops;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Serves each shop the model file announced last. A file is mapped beside the one that serves, its hash held against the
 * announcement's, and swapped in one step; one that is missing, damaged or another than announced is refused and the model
 * before goes on serving. Files are read one after the other in a thread of their own, in the order of the announcements.
 */
final class ServedFiles implements Follower<ModelAnnouncement>, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ServedFiles.class);
    private final Shops shops;
    private final String model;
    private final MeterRegistry metrics;
    private final Map<String, Served> byShop = new ConcurrentHashMap<>();
    private final ExecutorService reading = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("models").factory());

    /** @param model the name of the model that ranks; those of other names are passed over */
    ServedFiles(Shops shops, String model, MeterRegistry metrics) {
        this.shops = shops;
        this.model = model;
        this.metrics = metrics;
    }

    @Override
    public void follow(Delivery<ModelAnnouncement> delivery) {
        ModelAnnouncement announced = delivery.value();
        int slash = delivery.key().lastIndexOf('/');
        if (announced != null && announced.model().equals(model)) {
            reading.execute(() -> serve(announced));
        } else if (announced == null && delivery.key().substring(slash + 1).equals(model)) {
            reading.execute(() -> withdraw(delivery.key().substring(0, slash)));
        }
    }

    /** In the thread that reads files. */
    void serve(ModelAnnouncement announced) {
        try {
            Path file = Path.of(announced.place());
            String hash = ModelHash.of(file);
            if (!hash.equals(announced.sha256())) {
                throw new IOException(file + " has the hash " + hash + ", announced was " + announced.sha256());
            }
            StoredModel stored = ModelStore.open(file);
            byShop.put(announced.shopId(), new Served(announced, stored));
            shops.shop(announced.shopId())
                    .slot()
                    .serve(new ServedModel(announced.model(), announced.version(), stored.model(), stored.items()));
            count("served");
            LOG.infof(
                    "%s serves model %s %s: %s, %d items",
                    announced.shopId(),
                    announced.model(),
                    announced.version(),
                    stored.header().family(),
                    stored.header().data().items());
        } catch (IOException | RuntimeException refused) {
            count("refused");
            LOG.errorf(
                    "%s goes on with the model it has; %s %s was refused: %s",
                    announced.shopId(), announced.model(), announced.version(), refused);
        }
    }

    /** In the thread that reads files: the shop is served without a model. */
    void withdraw(String shopId) {
        byShop.remove(shopId);
        shops.shop(shopId).slot().clear();
        count("withdrawn");
    }

    private void count(String outcome) {
        metrics.counter("souk.recommender.models", "outcome", outcome).increment();
    }

    Optional<Served> of(String shopId) {
        return Optional.ofNullable(byShop.get(shopId));
    }

    /** Done when everything announced until now is served or refused. */
    CompletionStage<@Nullable Void> loaded() {
        return CompletableFuture.runAsync(() -> {}, reading);
    }

    /** The thread that reads files: what depends on which file serves is done there. */
    Executor thread() {
        return reading;
    }

    @Override
    public void close() {
        reading.shutdown();
    }

    /** What a shop serves and where it came from. */
    record Served(ModelAnnouncement announcement, StoredModel stored) {}
}
