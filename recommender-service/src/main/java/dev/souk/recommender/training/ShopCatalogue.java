package dev.souk.recommender.training;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.content.ItemContent;
import dev.souk.recommender.content.ItemEmbeddings;
import dev.souk.recommender.interactions.Names;
import dev.souk.recommender.model.TrainingProgress;
import dev.souk.recommender.shop.Assortment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * One shop's items, collected for training: what items share (category, terms, flags and the words of their names; amounts are rarely
 * equal and left out) and what they are called. Safe for threads.
 */
public final class ShopCatalogue implements Assortment {
    private record Entry(Set<String> attributes, Map<String, String> names) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final List<NameEmbedder> embedders;

    /** @param embedders of the languages that names are to be embedded in; none where nobody listens to embeddings */
    public ShopCatalogue(List<NameEmbedder> embedders) {
        this.embedders = List.copyOf(embedders);
    }

    @Override
    public void put(CatalogueItem item) {
        Set<String> attributes = new TreeSet<>(Set.of("category=" + item.category()));
        item.attributes().forEach((name, value) -> shared(value).forEach(said -> attributes.add(name + "=" + said)));
        Map<String, String> names = new HashMap<>();
        item.texts().forEach((language, text) -> {
            names.put(language, text.name());
            attributes.addAll(NameWords.of(text.name()));
        });
        entries.put(item.itemId(), new Entry(attributes, names));
    }

    private static Stream<String> shared(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Term term -> Stream.of(term.term());
            case AttributeValue.Flag flag -> Stream.of(Boolean.toString(flag.flag()));
            case AttributeValue.Amount _ -> Stream.empty();
            case AttributeValue.Several several -> several.values().stream().flatMap(ShopCatalogue::shared);
        };
    }

    @Override
    public void remove(String itemId) {
        entries.remove(itemId);
    }

    public Set<String> itemIds() {
        return Set.copyOf(entries.keySet());
    }

    /** What is known of these items, in the order of their numbers. */
    public ItemContent content(Names items, TrainingProgress progress) {
        List<Entry> known = items.all().stream()
                .map(id -> entries.getOrDefault(id, new Entry(Set.of(), Map.of())))
                .toList();
        ItemAttributes attributes =
                ItemAttributes.named(known.stream().map(Entry::attributes).toList());
        return embedders.stream()
                .map(embedder -> embeddings(known, embedder, progress))
                .reduce(ItemEmbeddings::beside)
                .map(embeddings -> new ItemContent(attributes, embeddings))
                .orElseGet(() -> ItemContent.of(attributes));
    }

    private static ItemEmbeddings embeddings(List<Entry> known, NameEmbedder embedder, TrainingProgress progress) {
        List<String> names = known.stream()
                .flatMap(entry -> Stream.ofNullable(entry.names.get(embedder.language())))
                .distinct()
                .toList();
        List<float[]> vectors = names.isEmpty() ? List.of() : embedder.embed(names, progress);
        Map<String, float[]> byName = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), vectors.get(i));
        }
        Map<Integer, float[]> byItem = new HashMap<>();
        for (int item = 0; item < known.size(); item++) {
            float[] vector = byName.get(known.get(item).names.getOrDefault(embedder.language(), ""));
            if (vector != null) {
                byItem.put(item, vector);
            }
        }
        return ItemEmbeddings.of(known.size(), byItem);
    }
}
