package dev.souk.recommender.service;

import dev.souk.contracts.erasure.Erasure;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.From;
import dev.souk.messaging.Messaging;
import dev.souk.recommender.training.ShopLog;

/** A shop's log as Kafka has it; erasures are followed on while the messaging is open. */
final class KafkaLog {
    private KafkaLog() {}

    /** Waits until all there was when it began is read. */
    static ShopLog read(Messaging messaging, String shopId) {
        ShopLog log = new ShopLog(shopId);
        From beginning = new From.Beginning();
        var erasures = messaging.follow(Topic.ERASURES, Erasure.class, beginning, delivery -> {
            Erasure erasure = delivery.body();
            if (erasure.shopId().equals(shopId)) {
                log.forget(erasure.shopperId(), erasure.at());
            }
        });
        var interactions =
                messaging.follow(Topic.INTERACTIONS, Interaction.class, beginning, one -> log.add(one.body()));
        erasures.caughtUp()
                .thenCombine(interactions.caughtUp(), (_, _) -> log)
                .toCompletableFuture()
                .join();
        return log;
    }
}
