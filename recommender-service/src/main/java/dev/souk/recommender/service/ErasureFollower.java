package dev.souk.recommender.service;

import dev.souk.contracts.erasure.Erasure;
import dev.souk.contracts.erasure.ErasureReceipt;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.Follower;
import dev.souk.messaging.Publisher;
import dev.souk.recommender.shop.Shops;
import java.time.InstantSource;

/** Forgets who asks for it, and says so. */
final class ErasureFollower implements Follower<Erasure> {
    private final Shops shops;
    private final Publisher publisher;
    private final String instance;
    private final InstantSource clock;

    ErasureFollower(Shops shops, Publisher publisher, String instance, InstantSource clock) {
        this.shops = shops;
        this.publisher = publisher;
        this.instance = instance;
        this.clock = clock;
    }

    @Override
    public void follow(Delivery<Erasure> delivery) {
        Erasure erasure = delivery.body();
        int forgotten = shops.shop(erasure.shopId()).counts().forget(erasure.shopperId(), erasure.at());
        ErasureReceipt receipt = ErasureReceipt.of(
                erasure, RecommenderService.NAME, instance, forgotten + " interactions", clock.instant());
        publisher.publish(Topic.ERASURE_RECEIPTS, erasure.shopperId(), receipt);
    }
}
