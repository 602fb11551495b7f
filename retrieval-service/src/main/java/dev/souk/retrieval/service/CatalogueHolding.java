package dev.souk.retrieval.service;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueRecord;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.From;
import dev.souk.messaging.Messaging;
import dev.souk.retrieval.CatalogueIndex;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Keeps this process's index as the topics say: the catalogue from where the index's commit stopped, the facts, which only memory holds, from the
 * beginning. Vectors are made behind, on one thread.
 */
final class CatalogueHolding implements AutoCloseable {
    private final CatalogueIndex index;
    private final ExecutorService embedding = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("retrieval-vectors").factory());

    CatalogueHolding(CatalogueIndex index) {
        this.index = index;
    }

    /** Begins to follow; done when all that had been written before is held. */
    CompletionStage<Void> follow(Messaging messaging) {
        From since = new From.Offsets(Map.of(0, index.offset(Topic.CATALOGUE.topicName())));
        var catalogue = messaging.follow(Topic.CATALOGUE, CatalogueRecord.class, since, this::catalogue);
        var facts = messaging.follow(Topic.FACTS, Fact.class, new From.Beginning(), this::fact);
        embed();
        return CompletableFuture.allOf(
                catalogue.caughtUp().toCompletableFuture(), facts.caughtUp().toCompletableFuture());
    }

    private void catalogue(Delivery<CatalogueRecord> delivery) {
        switch (delivery.value()) {
            case null -> {
                Key key = Key.of(delivery.key());
                index.removeItem(key.shopId(), key.id());
            }
            case CatalogueItem item -> index.put(item);
            case CatalogueSchema schema -> {
                index.publish(schema);
                index.commit(Map.of(delivery.topic().topicName(), delivery.offset() + 1));
                embed();
            }
        }
    }

    private void fact(Delivery<Fact> delivery) {
        Fact fact = delivery.value();
        if (fact == null) {
            Key key = Key.of(delivery.key());
            index.removeFact(key.shopId(), key.id());
        } else {
            index.put(fact);
        }
    }

    private void embed() {
        var _ = embedding.submit(() -> {
            if (index.vectors().run()) {
                index.commit(Map.of());
            }
        });
    }

    @Override
    public void close() {
        index.vectors().stop();
        embedding.close();
        index.close();
    }

    /** {@code shopId/id}. */
    private record Key(String shopId, String id) {
        static Key of(String key) {
            int slash = key.indexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException("key: '" + key + "' names no shop; shopId/id would do");
            }
            return new Key(key.substring(0, slash), key.substring(slash + 1));
        }
    }
}
