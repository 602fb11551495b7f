package dev.souk.retrieval.service;

import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Publisher;
import dev.souk.retrieval.CatalogueIndex;
import dev.souk.retrieval.index.Backfill;
import dev.souk.retrieval.ingestion.CatalogueFile;
import dev.souk.retrieval.ingestion.ImportOrder;
import dev.souk.retrieval.ingestion.ImportedCatalogue;
import dev.souk.retrieval.ingestion.VersionChange;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Imports files one after the other: reads, finds what changed, publishes that, and the schema after it. */
@Singleton
public final class Imports {
    private static final Logger LOG = Logger.getLogger(Imports.class);

    private final RetrievalService service;
    private final ImportLog log;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("retrieval-import").factory());

    @Inject
    public Imports(RetrievalService service, ImportLog log) {
        this.service = service;
        this.log = log;
    }

    /** Takes a file over, which is deleted when it has been read. */
    ImportStatus begin(ImportOrder order, Path file) {
        ImportStatus begun = ImportStatus.begun(UUID.randomUUID().toString());
        log.write(order.shopId(), begun);
        var _ = queue.submit(() -> run(order, file, begun));
        return begun;
    }

    Optional<ImportStatus> status(String shopId, String importId) {
        Backfill vectors = service.index().vectors();
        return log.read(shopId, importId).map(status -> status.embedded(vectors.embedded(), vectors.total()));
    }

    private void run(ImportOrder order, Path file, ImportStatus begun) {
        AtomicReference<ImportStatus> status = new AtomicReference<>(begun);
        try (InputStream stream = Files.newInputStream(file)) {
            ImportedCatalogue read = CatalogueFile.read(
                    order, stream, records -> log.write(order.shopId(), status.updateAndGet(one -> one.read(records))));
            publish(order.shopId(), read, status);
        } catch (IOException | RuntimeException e) {
            LOG.warnf(e, "Import %s of shop %s failed", begun.importId(), order.shopId());
            log.write(order.shopId(), status.updateAndGet(one -> one.failed(String.valueOf(e.getMessage()))));
        } finally {
            delete(file);
        }
    }

    private void publish(String shopId, ImportedCatalogue read, AtomicReference<ImportStatus> status) {
        CatalogueIndex index = service.index();
        VersionChange change = VersionChange.between(index.catalogue(shopId), index.facts(shopId), read);
        Publisher publisher = service.publisher();
        CompletableFuture<Void> facts = change.lastFact()
                .map(key -> within(service.factHeld(key)))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
        CompletableFuture<?>[] records = change.records().stream()
                .map(one -> publisher
                        .publish(one.isFact() ? Topic.FACTS : Topic.CATALOGUE, one.key(), one.value())
                        .toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(records).join();
        change.schema().ifPresent(schema -> {
            CompletableFuture<Void> held = within(service.held(shopId, schema.version()));
            publisher
                    .publish(Topic.CATALOGUE, shopId + "/", schema)
                    .toCompletableFuture()
                    .join();
            held.join(); // so that the next import is compared with this one
        });
        facts.join();
        ImportStatus.Report report =
                new ImportStatus.Report(read.items().size(), change.unchanged(), change.removed(), read.rejections());
        log.write(
                shopId, status.updateAndGet(one -> one.published(records.length).done(report)));
    }

    private static CompletableFuture<Void> within(CompletableFuture<Void> held) {
        return held.copy().orTimeout(1, TimeUnit.MINUTES);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf(e, "The uploaded file %s stays", file);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        queue.shutdownNow();
    }
}
