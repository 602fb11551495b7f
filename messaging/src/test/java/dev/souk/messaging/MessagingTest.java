package dev.souk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.knowledge.KnowledgeRequest.ReadItems;
import dev.souk.contracts.topic.Topic;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MessagingTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    record Echo(String said) {}

    @Test
    void question_isAsked_isAnsweredInItsTrace() throws Exception {
        var kafka = KafkaForTests.shared();
        try (var retrieval = Messaging.open(kafka.settings("retrieval", "retrieval-1"), InstantSource.system());
                var gateway = Messaging.open(kafka.settings("gateway", "gateway-1"), InstantSource.system())) {
            retrieval.answer(
                    Topic.KNOWLEDGE_REQUESTS,
                    KnowledgeRequest.class,
                    request -> CompletableFuture.completedStage(
                            new Echo(((ReadItems) request.body()).itemIds().getFirst()
                                    + Trace.current().orElse("-"))));
            var asker = gateway.asker(Topic.GATEWAY_REPLIES);
            retrieval.start().toCompletableFuture().get(20, TimeUnit.SECONDS);
            gateway.start().toCompletableFuture().get(20, TimeUnit.SECONDS);
            var question = new ReadItems(new Chain("demo", "s1", null, null, Map.of()), List.of("hp-1"));
            var reply = Trace.under(
                    "00-1-2-01", () -> asker.ask(Topic.KNOWLEDGE_REQUESTS, "c1", question, Echo.class, SOON));
            assertThat(reply.toCompletableFuture().get(20, TimeUnit.SECONDS)).isEqualTo(new Echo("hp-100-1-2-01"));
        }
    }
}
