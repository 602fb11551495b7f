package dev.souk.retrieval.facts;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.need.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What an item's record says, one statement an attribute. */
final class AttributeFacts {
    private AttributeFacts() {}

    static List<Fact> of(CatalogueItem item, long version) {
        List<Fact> facts = new ArrayList<>();
        new TreeMap<>(item.texts()).forEach((language, text) -> {
            facts.add(fact(item, Constraint.NAME, AttributeValue.of(text.name()), language, version));
            if (!text.description().isEmpty()) {
                facts.add(fact(item, "description", AttributeValue.of(text.description()), language, version));
            }
        });
        facts.add(fact(item, Constraint.CATEGORY, AttributeValue.of(item.category()), "", version));
        new TreeMap<>(item.attributes())
                .forEach((attribute, value) -> facts.add(fact(item, attribute, value, "", version)));
        return facts;
    }

    private static Fact fact(
            CatalogueItem item, String relation, AttributeValue object, String language, long version) {
        String id = item.itemId() + "#" + relation + (language.isEmpty() ? "" : "@" + language);
        return new Fact(item.shopId(), id, item.itemId(), relation, object, language, item.source(), version);
    }
}
