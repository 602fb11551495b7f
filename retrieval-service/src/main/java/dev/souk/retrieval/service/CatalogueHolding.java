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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Keeps this process's catalogues as the topics say: the catalogue from where the index's commit stopped, the facts, which only memory holds, from the
 * beginning. An index that was read from another catalogue topic is emptied first.
 */
final class CatalogueHolding {
    private static final Logger LOG = Logger.getLogger(CatalogueHolding.class);

    private final CatalogueIndex index;
    private final Writing writing;
    private final Map<Version, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Void>> awaitedFacts = new ConcurrentHashMap<>();

    CatalogueHolding(CatalogueIndex index, Writing writing) {
        this.index = index;
        this.writing = writing;
    }

    /** Begins to follow; done when all that had been written before is held. */
    CompletionStage<Void> follow(Messaging messaging) {
        return messaging.identity(Topic.CATALOGUE).thenCompose(identity -> follow(messaging, identity));
    }

    /** Done when a version is held that is still to be published. */
    CompletableFuture<Void> held(String shopId, long version) {
        return awaited.computeIfAbsent(new Version(shopId, version), _ -> new CompletableFuture<>());
    }

    /** Done when a fact is held, or held no more, whose record is still to be published. */
    CompletableFuture<Void> factHeld(String key) {
        return awaitedFacts.computeIfAbsent(key, _ -> new CompletableFuture<>());
    }

    private CompletionStage<Void> follow(Messaging messaging, String identity) {
        String topic = Topic.CATALOGUE.topicName();
        long before = index.offset(topic);
        long from = index.offset(topic, identity);
        if (from < before) {
            LOG.warnf(
                    "%s is not the topic that the index was read from: the index is emptied and read from it anew;"
                            + " import again what the topic does not have",
                    topic);
        }
        var catalogue = messaging.follow(
                Topic.CATALOGUE,
                CatalogueRecord.class,
                new From.Offsets(Map.of(0, from)),
                delivery -> take(delivery, identity));
        var facts = messaging.follow(Topic.FACTS, Fact.class, new From.Beginning(), this::take);
        return CompletableFuture.allOf(
                        catalogue.caughtUp().toCompletableFuture(),
                        facts.caughtUp().toCompletableFuture())
                .thenRun(writing::caughtUp);
    }

    private void take(Delivery<CatalogueRecord> delivery, String identity) {
        switch (delivery.value()) {
            case null -> {
                Key key = Key.of(delivery.key());
                index.removeItem(key.shopId(), key.id());
            }
            case CatalogueItem item -> index.put(item);
            case CatalogueSchema schema -> {
                index.publish(schema);
                index.commit(delivery.topic().topicName(), identity, delivery.offset() + 1);
                writing.held(delivery.offset());
                Optional.ofNullable(awaited.remove(new Version(schema.shopId(), schema.version())))
                        .ifPresent(version -> version.complete(null));
            }
        }
    }

    private void take(Delivery<Fact> delivery) {
        Fact fact = delivery.value();
        if (fact == null) {
            Key key = Key.of(delivery.key());
            index.removeFact(key.shopId(), key.id());
        } else {
            index.put(fact);
        }
        Optional.ofNullable(awaitedFacts.remove(delivery.key())).ifPresent(key -> key.complete(null));
    }

    /** One version of a shop's catalogue. */
    private record Version(String shopId, long version) {}

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
