package dev.souk.dialogue.service;

import dev.souk.contracts.erasure.Erasure;
import dev.souk.contracts.erasure.ErasureReceipt;
import dev.souk.contracts.topic.Topic;
import dev.souk.dialogue.store.ConversationStore;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.Follower;
import dev.souk.messaging.Publisher;
import java.time.InstantSource;

/** Forgets a shopper's conversations, and says so. Erasing twice is harmless, so every instance does it. */
final class ErasureFollower implements Follower<Erasure> {
    private final ConversationStore store;
    private final Publisher publisher;
    private final String instance;
    private final InstantSource clock;

    ErasureFollower(ConversationStore store, Publisher publisher, String instance, InstantSource clock) {
        this.store = store;
        this.publisher = publisher;
        this.instance = instance;
        this.clock = clock;
    }

    @Override
    public void follow(Delivery<Erasure> delivery) {
        Erasure erasure = delivery.body();
        var _ = store.erase(erasure.shopId(), erasure.shopperId())
                .thenCompose(conversations -> publisher.publish(
                        Topic.ERASURE_RECEIPTS, erasure.shopperId(), receipt(erasure, conversations)));
    }

    private ErasureReceipt receipt(Erasure erasure, int conversations) {
        return ErasureReceipt.of(
                erasure, DialogueService.NAME, instance, conversations + " conversations", clock.instant());
    }
}
