package dev.souk.dialogue.service;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueRecord;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.dialogue.turn.Shop;
import dev.souk.dialogue.turn.Shops;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.numbers.ExchangeRates;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.Follower;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Learns the shops' catalogues and compiles a {@link Lexicon} for each version once its schema, which follows its last item, has
 * come. The old version serves until the new one is compiled. Records come from one thread, questions from any.
 */
final class CatalogueFollower implements Follower<CatalogueRecord>, Shops {
    private final Executor compiling;
    private final ExchangeRates rates;
    private final Map<String, Map<String, CatalogueItem>> items = new HashMap<>();
    private final ConcurrentMap<String, Long> wanted = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Shop> shops = new ConcurrentHashMap<>();
    private final AtomicInteger compilations = new AtomicInteger();

    /**
     * @param compiling runs one task at a time
     * @param rates what other currencies are worth
     */
    CatalogueFollower(Executor compiling, ExchangeRates rates) {
        this.compiling = compiling;
        this.rates = rates;
    }

    @Override
    public void follow(Delivery<CatalogueRecord> delivery) {
        switch (delivery.value()) {
            case CatalogueItem item -> of(item.shopId()).put(item.itemId(), item);
            case CatalogueSchema schema -> learn(schema);
            case null -> remove(delivery.key());
        }
    }

    @Override
    public Optional<Shop> shop(String shopId) {
        return Optional.ofNullable(shops.get(shopId));
    }

    /** Whether every version that came is compiled. */
    boolean compiled() {
        return compilations.get() == 0;
    }

    private void learn(CatalogueSchema schema) {
        wanted.put(schema.shopId(), schema.version());
        Map<String, CatalogueItem> now = Map.copyOf(of(schema.shopId()));
        compilations.incrementAndGet();
        compiling.execute(() -> {
            try {
                if (wanted.getOrDefault(schema.shopId(), -1L) == schema.version()) {
                    Lexicon lexicon = Lexicon.compile(schema, now.values());
                    shops.put(schema.shopId(), Shop.of(schema, now, new Understanding(lexicon, rates)));
                }
            } finally {
                compilations.decrementAndGet();
            }
        });
    }

    private Map<String, CatalogueItem> of(String shopId) {
        return items.computeIfAbsent(shopId, _ -> new HashMap<>());
    }

    /** @param key {@code shopId/itemId}; an item's id may hold slashes of its own */
    private void remove(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("key: " + key + "; shopId/itemId would do");
        }
        of(key.substring(0, slash)).remove(key.substring(slash + 1));
    }
}
