package dev.souk.retrieval.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Asker;
import dev.souk.messaging.KafkaForTests;
import dev.souk.messaging.Messaging;
import dev.souk.retrieval.CatalogueIndex;
import dev.souk.retrieval.ingestion.CatalogueFile;
import dev.souk.retrieval.ingestion.ImportOrder;
import dev.souk.retrieval.ingestion.ImportedCatalogue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RetrievalServiceTest {
    private static final String LINES = """
            {"id":"l1","category":"lamp","name":"Lumo Glow","price":30}
            {"id":"l2","category":"lamp","name":"Lumo Beam","price":20}
            """;

    private final KafkaForTests kafka = KafkaForTests.shared();
    private final RetrievalService service = new RetrievalService(
            CatalogueIndex.inMemory(), 0, new SimpleMeterRegistry(), kafka.settings("retrieval", "retrieval-test"));

    @Test
    void catalogueOnTheTopic_isAnsweredFrom_onceCaughtUp() throws Exception {
        String shop = "retrieval-service-test";
        publish(CatalogueFile.read(
                ImportOrder.of(shop, "shop.ndjson"), new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8))));
        service.start(new StartupEvent());
        try (Messaging asking = Messaging.open(kafka.settings("asker", "asker-test"), InstantSource.system())) {
            Asker asker = asking.asker(Topic.DIALOGUE_REPLIES);
            asking.start().toCompletableFuture().get(30, TimeUnit.SECONDS);

            KnowledgeRequest request = new KnowledgeRequest.FindItems(
                    new Chain(shop, "shopper", null, null, Map.of()), "en", Need.empty(), List.of(), 10, null);
            KnowledgeReply reply = asker.ask(
                            Topic.KNOWLEDGE_REQUESTS,
                            "conversation",
                            request,
                            KnowledgeReply.class,
                            Duration.ofSeconds(30))
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS);

            assertThat(reply).isInstanceOfSatisfying(KnowledgeReply.FoundItems.class, found -> assertThat(found.total())
                    .isEqualTo(2));
            assertThat(service.ready()).isTrue();
        } finally {
            service.stop(new ShutdownEvent());
        }
        assertThat(service.alive()).isFalse();
    }

    private void publish(ImportedCatalogue read) throws Exception {
        for (var item : read.items()) {
            send(read.schema().shopId() + "/" + item.itemId(), item);
        }
        send(read.schema().shopId() + "/", read.schema());
    }

    private void send(String key, Object value) throws Exception {
        service.publisher()
                .publish(Topic.CATALOGUE, key, value)
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
    }
}
