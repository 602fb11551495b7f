package dev.souk.evaluation.queries;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.dialogue.understanding.linking.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A shop's words as a catalogue: each product type a category with two items, which between them have every value there is. */
final class StoreCatalogue {
    private static final String SHOP = "store";

    private StoreCatalogue() {}

    static Lexicon compile(StoreWords words) {
        List<AttributeDefinition> attributes = new ArrayList<>();
        words.fields().forEach((field, values) -> {
            if (!field.equals(StoreWords.CATEGORY)) {
                attributes.add(closed(field, words.labels().getOrDefault(field, List.of(field)), values));
            }
        });
        words.amounts().forEach(amounts -> attributes.add(amount(amounts.name(), amounts.unit(), amounts.labels())));
        attributes.add(amount(CatalogueItem.PRICE, "", List.of("price")));
        List<CategoryDefinition> categories = new ArrayList<>();
        List<CatalogueItem> items = new ArrayList<>();
        Map<String, AttributeValue> low = values(words, true);
        Map<String, AttributeValue> high = values(words, false);
        for (List<String> type : words.fields().getOrDefault(StoreWords.CATEGORY, List.of())) {
            String category = type.getFirst();
            categories.add(new CategoryDefinition(category, Map.of("en", type), attributes, 2));
            items.add(item(category, "low", low));
            items.add(item(category, "high", high));
        }
        return Lexicon.compile(new CatalogueSchema(SHOP, 1, "USD", List.of("en"), categories, items.size()), items);
    }

    private static CatalogueItem item(String category, String id, Map<String, AttributeValue> attributes) {
        return new CatalogueItem(
                SHOP, category + " " + id, category, Map.of(), attributes, List.of(), new ItemSource("store", 0));
    }

    private static AttributeDefinition closed(String field, List<String> names, List<List<String>> values) {
        Map<String, Map<String, List<String>>> labels = new LinkedHashMap<>();
        values.stream()
                .filter(value -> value.size() > 1)
                .forEach(value -> labels.put(value.getFirst(), Map.of("en", value)));
        return new AttributeDefinition(field, AttributeKind.TERMS, "", Map.of("en", names), labels, Map.of(), Map.of());
    }

    private static AttributeDefinition amount(String name, String unit, List<String> labels) {
        return new AttributeDefinition(
                name, AttributeKind.AMOUNT, unit, Map.of("en", labels), Map.of(), Map.of(), Map.of());
    }

    /** Every word there is, and one end of every range of numbers. */
    private static Map<String, AttributeValue> values(StoreWords words, boolean low) {
        Map<String, AttributeValue> values = new HashMap<>();
        words.fields().forEach((field, all) -> {
            if (!field.equals(StoreWords.CATEGORY)) {
                values.put(
                        field,
                        new AttributeValue.Several(all.stream()
                                .<AttributeValue>map(value -> AttributeValue.of(value.getFirst()))
                                .toList()));
            }
        });
        words.amounts().forEach(range -> values.put(range.name(), AttributeValue.of(low ? range.low() : range.high())));
        values.put(CatalogueItem.PRICE, AttributeValue.of(low ? 1.0 : 2000.0));
        return values;
    }
}
