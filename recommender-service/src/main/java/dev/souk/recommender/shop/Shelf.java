package dev.souk.recommender.shop;

import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The items a shop has now, with what ranking asks of them. Safe for threads. */
public final class Shelf implements Assortment {
    private record Entry(String category, boolean priced) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    @Override
    public void put(CatalogueItem item) {
        boolean priced = item.attributes().containsKey(CatalogueItem.PRICE);
        entries.put(item.itemId(), new Entry(item.category(), priced));
    }

    @Override
    public void remove(String itemId) {
        entries.remove(itemId);
    }

    public List<String> itemIds() {
        return List.copyOf(entries.keySet());
    }

    /** Whether an item is known to have no price; of an item not on the shelf nothing is known. */
    public boolean lacksPrice(String itemId) {
        Entry entry = entries.get(itemId);
        return entry != null && !entry.priced();
    }

    public boolean sameCategory(String one, String other) {
        Entry first = entries.get(one);
        Entry second = entries.get(other);
        return first != null && second != null && first.category().equals(second.category());
    }
}
