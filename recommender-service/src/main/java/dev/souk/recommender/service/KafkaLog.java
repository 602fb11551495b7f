package dev.souk.recommender.service;

import dev.souk.contracts.catalogue.CatalogueRecord;
import dev.souk.contracts.erasure.Erasure;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.From;
import dev.souk.messaging.Messaging;
import dev.souk.recommender.training.ShopCatalogue;
import dev.souk.recommender.training.ShopLog;
import java.util.List;

/** A shop's catalogue and its log as Kafka has them; erasures are followed on while the messaging is open. */
final class KafkaLog {
    private static final From BEGINNING = new From.Beginning();

    private KafkaLog() {}

    /** Waits until all there was when it began is read. */
    static ShopLog read(Messaging messaging, String shopId) {
        ShopLog log = new ShopLog(shopId);
        var erasures = messaging.follow(Topic.ERASURES, Erasure.class, BEGINNING, delivery -> {
            Erasure erasure = delivery.body();
            if (erasure.shopId().equals(shopId)) {
                log.forget(erasure.shopperId(), erasure.at());
            }
        });
        var interactions =
                messaging.follow(Topic.INTERACTIONS, Interaction.class, BEGINNING, one -> log.add(one.body()));
        erasures.caughtUp()
                .thenCombine(interactions.caughtUp(), (_, _) -> log)
                .toCompletableFuture()
                .join();
        return log;
    }

    /** Waits until all items there were when it began are in it. */
    static void read(Messaging messaging, String shopId, ShopCatalogue into) {
        ShopCatalogue others = new ShopCatalogue(List.of());
        messaging
                .follow(
                        Topic.CATALOGUE,
                        CatalogueRecord.class,
                        BEGINNING,
                        new CatalogueFollower(shop -> shop.equals(shopId) ? into : others))
                .caughtUp()
                .toCompletableFuture()
                .join();
    }
}
