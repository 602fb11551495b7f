package dev.souk.retrieval.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.KafkaForTests;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.MessagingSettings;
import dev.souk.messaging.Wait;
import dev.souk.retrieval.CatalogueIndex;
import dev.souk.retrieval.ingestion.CatalogueFile;
import dev.souk.retrieval.ingestion.ImportOrder;
import dev.souk.retrieval.ingestion.ImportedCatalogue;
import dev.souk.retrieval.qdrant.QdrantIndex;
import dev.souk.retrieval.qdrant.QdrantSettings;
import dev.souk.retrieval.qdrant.QdrantStandIn;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share one Qdrant, which is a stand-in here, and a real Kafka. */
class SharedIndexTest {
    private static final String SHOP = "shared";
    private static final int LAMPS = 40;

    @Test
    void oneProcessWrites_allRead_andWhenItLeavesAnotherGoesOn(@TempDir Path data) throws Exception {
        try (KafkaForTests kafka = KafkaForTests.in(data);
                QdrantStandIn qdrant = QdrantStandIn.start();
                Messaging shop = Messaging.open(kafka.settings("shop", "shop"), InstantSource.system())) {
            RetrievalService first = start(kafka.settings("retrieval", "retrieval-1"), qdrant);
            RetrievalService second = start(kafka.settings("retrieval", "retrieval-2"), qdrant);
            Wait.until(() -> first.ready() && second.ready());

            publish(shop, "Glow");
            Wait.until(() -> found(first) == LAMPS && found(second) == LAMPS);
            assertThat(qdrant.pointsWritten()).isEqualTo(2 * LAMPS); // the words, then the vectors; once each

            first.stop(new ShutdownEvent());
            publish(shop, "Beam");
            Wait.until(() -> qdrant.pointsWritten() == 4 * LAMPS);
            second.stop(new ShutdownEvent());
        }
    }

    @Test
    void qdrantThatLostItsData_isWrittenAgain_whenAProcessStarts(@TempDir Path data) throws Exception {
        try (KafkaForTests kafka = KafkaForTests.in(data);
                Messaging shop = Messaging.open(kafka.settings("shop", "shop"), InstantSource.system())) {
            publish(shop, "Glow");
            for (int start = 0; start < 2; start++) {
                try (QdrantStandIn empty = QdrantStandIn.start()) {
                    RetrievalService service = start(kafka.settings("retrieval", "retrieval-1"), empty);
                    Wait.until(() -> service.index().vectors().embedded() == LAMPS);
                    service.stop(new ShutdownEvent());
                }
            }
        }
    }

    private static RetrievalService start(MessagingSettings settings, QdrantStandIn qdrant) {
        CatalogueIndex index =
                CatalogueIndex.over(QdrantIndex.open(QdrantSettings.at("localhost", qdrant.port(), "souk"), List.of()));
        RetrievalService service = new RetrievalService(
                new Holding(index, new SharedIndexWriting(index, settings)), 0, new SimpleMeterRegistry(), settings);
        service.start(new StartupEvent());
        return service;
    }

    private static int found(RetrievalService service) {
        return Math.min(
                service.index().catalogue(SHOP).size(),
                service.index().vectors().embedded());
    }

    private static void publish(Messaging shop, String name) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LAMPS; i++) {
            lines.append("{\"id\":\"l")
                    .append(i)
                    .append("\",\"category\":\"lamp\",\"name\":\"Lumo ")
                    .append(name)
                    .append("\"}\n");
        }
        ImportedCatalogue read = CatalogueFile.read(
                ImportOrder.of(SHOP, "shop.ndjson"),
                new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)));
        for (var item : read.items()) {
            send(shop, SHOP + "/" + item.itemId(), item);
        }
        send(shop, SHOP + "/", read.schema());
    }

    private static void send(Messaging shop, String key, Object value) {
        shop.publisher()
                .publish(Topic.CATALOGUE, key, value)
                .toCompletableFuture()
                .join();
    }
}
