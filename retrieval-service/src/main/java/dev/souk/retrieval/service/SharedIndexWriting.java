package dev.souk.retrieval.service;

import dev.souk.contracts.catalogue.CatalogueRecord;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.MessagingSettings;
import dev.souk.messaging.MessagingSettings.Flow;
import dev.souk.retrieval.CatalogueIndex;
import dev.souk.retrieval.search.SearchUnavailable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Writes into an index that all processes of the service share: a consumer group of its own follows the catalogue's topic, so that its one partition,
 * and with it the writing, belongs to one process at a time. A version counts as done when all of it is written, vectors too; if the process dies
 * before, the group gives the version to another, which goes on with what is missing. While the index cannot be reached, it is tried again.
 */
final class SharedIndexWriting implements Writing {
    private static final Logger LOG = Logger.getLogger(SharedIndexWriting.class);
    private static final Flow FLOW = new Flow(1024, Duration.ofDays(1), Duration.ofSeconds(5), Duration.ofSeconds(1));
    private static final long RETRY_NANOS = Duration.ofSeconds(2).toNanos();

    private final CatalogueIndex index;
    private final Messaging messaging;
    private final ConcurrentSkipListMap<Long, CompletableFuture<Void>> awaited = new ConcurrentSkipListMap<>();
    private volatile long held = -1;

    SharedIndexWriting(CatalogueIndex index, MessagingSettings settings) {
        this.index = index;
        this.messaging = Messaging.open(
                new MessagingSettings(
                        settings.bootstrapServers(),
                        settings.service() + "-writer",
                        settings.instance() + "-writer",
                        settings.requestTimeout(),
                        FLOW),
                InstantSource.system());
        messaging.handle(Topic.CATALOGUE, CatalogueRecord.class, this::handle);
    }

    /** Joins the group; and where the index has nothing of what is held, as after the loss of its data, writes it whoever's turn it is. */
    @Override
    public void caughtUp() {
        var _ = messaging.start();
        if (index.vectors().total() > 0 && index.vectors().embedded() == 0) {
            Thread.ofVirtual().name("retrieval-refill").start(this::write);
        }
    }

    @Override
    public void held(long offset) {
        held = offset;
        var reached = awaited.headMap(offset, true);
        reached.values().forEach(version -> version.complete(null));
        reached.clear();
    }

    private void await(long offset) {
        CompletableFuture<Void> version = awaited.computeIfAbsent(offset, _ -> new CompletableFuture<>());
        if (held < offset) {
            version.join();
        }
        awaited.remove(offset);
    }

    private CompletionStage<Void> handle(Delivery<CatalogueRecord> delivery) {
        if (!(delivery.value() instanceof CatalogueSchema)) {
            return CompletableFuture.completedFuture(null);
        }
        await(delivery.offset());
        return write() ? CompletableFuture.completedFuture(null) : new CompletableFuture<>();
    }

    /** Writes what is held; false if it was stopped before it was done, and whoever comes next has to go on. */
    private boolean write() {
        while (!index.vectors().stopped()) {
            try {
                index.vectors().run();
                return !index.vectors().stopped();
            } catch (SearchUnavailable away) {
                LOG.warnf("the catalogue is not written yet: %s", away.getMessage());
                LockSupport.parkNanos(RETRY_NANOS);
            }
        }
        return false;
    }

    @Override
    public void close() {
        index.vectors().stop();
        messaging.close();
    }
}
