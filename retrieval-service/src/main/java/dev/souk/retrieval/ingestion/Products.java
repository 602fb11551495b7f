package dev.souk.retrieval.ingestion;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.contracts.catalogue.Offer;
import dev.souk.contracts.need.Constraint;
import dev.souk.retrieval.labels.LabelFile.AttributeLabels;
import dev.souk.retrieval.labels.Labels;
import dev.souk.retrieval.schema.AttributeProfile;
import dev.souk.retrieval.schema.Normalisation;
import dev.souk.retrieval.schema.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a file's drafts into products: brands where records name none, amounts in one unit, exact duplicates as offers. */
final class Products {
    private final String shopId;
    private final Labels labels;
    private final List<Draft> drafts;
    private final Map<String, Map<String, AttributeProfile>> profiles = new HashMap<>();
    private final Map<AttributeValue, AttributeValue> pool = new HashMap<>();
    private final BrandNames brands = new BrandNames();

    Products(String shopId, List<Draft> drafts, Labels labels) {
        this.shopId = shopId;
        this.drafts = drafts;
        this.labels = labels;
        for (Draft draft : drafts) {
            brands.see(name(draft));
            Map<String, AttributeProfile> category = profiles.computeIfAbsent(draft.category(), _ -> new TreeMap<>());
            draft.attributes()
                    .forEach((attribute, value) -> category.computeIfAbsent(attribute, _ -> new AttributeProfile())
                            .see(value));
        }
    }

    /** The products, in the file's order. */
    List<CatalogueItem> items() {
        Map<String, Draft> first = new LinkedHashMap<>();
        Map<String, List<Offer>> offers = new HashMap<>();
        Map<String, Integer> equals = new HashMap<>();
        for (Draft draft : drafts) {
            String key = draft.category() + "-"
                    + switch (draft.identity()) {
                        case Draft.Identity.Given(String id) -> id;
                        case Draft.Identity.OfContent content -> content.offer();
                    };
            first.putIfAbsent(key, draft);
            offers.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Offer(price(draft), draft.source()));
        }
        List<CatalogueItem> items = new ArrayList<>(first.size());
        first.forEach((key, draft) -> items.add(item(draft, offers.getOrDefault(key, List.of()), equals)));
        return items;
    }

    private CatalogueItem item(Draft draft, List<Offer> offers, Map<String, Integer> equals) {
        String id =
                switch (draft.identity()) {
                    case Draft.Identity.Given(String given) -> given;
                    case Draft.Identity.OfContent same -> {
                        String content = draft.category() + "-" + same.product();
                        int ordinal = equals.merge(content, 1, Integer::sum);
                        yield ordinal == 1 ? content : content + "-" + ordinal;
                    }
                };
        return new CatalogueItem(
                shopId, id, draft.category(), draft.texts(), attributes(draft), offers, draft.source());
    }

    private Map<String, AttributeValue> attributes(Draft draft) {
        Map<String, AttributeValue> attributes = new HashMap<>();
        draft.attributes().forEach((attribute, value) -> normalisation(draft.category(), attribute)
                .apply(value)
                .ifPresent(normal -> attributes.put(attribute, pooled(normal))));
        if (!attributes.containsKey(CatalogueItem.BRAND)) {
            brands.of(name(draft))
                    .ifPresent(brand -> attributes.put(CatalogueItem.BRAND, pooled(AttributeValue.of(brand))));
        }
        return attributes;
    }

    private AttributeValue pooled(AttributeValue value) {
        return pool.computeIfAbsent(value, same -> same);
    }

    private Normalisation normalisation(String category, String attribute) {
        return new Normalisation(profiles.getOrDefault(category, Map.of())
                .getOrDefault(attribute, new AttributeProfile())
                .unit()
                .map(found -> Unit.named(unitLabel(category, attribute))
                        .filter(told -> told.dimension() == found.dimension())
                        .orElse(found)));
    }

    private String unitLabel(String category, String attribute) {
        String unit = labels.ofAttribute(category, attribute).unit();
        return unit == null ? "" : unit;
    }

    private static @Nullable Double price(Draft draft) {
        return draft.attributes().get(CatalogueItem.PRICE) instanceof AttributeValue.Amount(double price)
                ? price
                : null;
    }

    private static String name(Draft draft) {
        return Optional.ofNullable(draft.texts().get("en"))
                .or(() -> new TreeMap<>(draft.texts()).values().stream().findFirst())
                .map(ItemText::name)
                .orElse("");
    }

    /** What the categories and their attributes are. */
    List<CategoryDefinition> categories(List<CatalogueItem> items) {
        Map<String, Map<String, AttributeProfile>> found = new TreeMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (CatalogueItem item : items) {
            counts.merge(item.category(), 1, Integer::sum);
            Map<String, AttributeProfile> category = found.computeIfAbsent(item.category(), _ -> new TreeMap<>());
            item.attributes()
                    .forEach((attribute, value) -> category.computeIfAbsent(attribute, _ -> new AttributeProfile())
                            .see(value));
        }
        List<CategoryDefinition> definitions = new ArrayList<>();
        found.forEach((category, attributes) -> definitions.add(new CategoryDefinition(
                category,
                labels.ofCategory(category),
                Stream.concat(
                                attributes.entrySet().stream()
                                        .map(entry -> definition(category, entry.getKey(), entry.getValue())),
                                wordsOfNames(category))
                        .toList(),
                counts.getOrDefault(category, 0))));
        return definitions;
    }

    /** What the label file says of words in the products' names, as of an attribute that no record has. */
    private Stream<AttributeDefinition> wordsOfNames(String category) {
        AttributeLabels said = labels.ofAttribute(category, Constraint.NAME);
        return said.values().isEmpty()
                ? Stream.empty()
                : Stream.of(new AttributeDefinition(
                        Constraint.NAME,
                        AttributeKind.TEXT,
                        "",
                        said.labels(),
                        said.values(),
                        said.low(),
                        said.high()));
    }

    private AttributeDefinition definition(String category, String attribute, AttributeProfile profile) {
        AttributeLabels said = labels.ofAttribute(category, attribute);
        String unit = said.unit() != null
                ? said.unit()
                : normalisation(category, attribute).unit().map(Unit::symbol).orElse("");
        return new AttributeDefinition(
                attribute, profile.kind(), unit, said.labels(), said.values(), said.low(), said.high(), said.order());
    }
}
