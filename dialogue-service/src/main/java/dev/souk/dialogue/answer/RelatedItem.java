package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.fact.Fact;
import java.util.Map;
import java.util.Optional;

/** The other end of a fact between two items. */
final class RelatedItem {
    private RelatedItem() {}

    /** Whether a fact is about an item, at either end. */
    static boolean touches(Fact fact, CatalogueItem item) {
        return fact.subject().equals(item.itemId()) || fact.object().equals(new AttributeValue.Term(item.itemId()));
    }

    /** The item at the fact's other end, if its record is at hand. */
    static Optional<CatalogueItem> of(Fact fact, CatalogueItem item, Map<String, CatalogueItem> known) {
        if (!fact.subject().equals(item.itemId())) {
            return Optional.ofNullable(known.get(fact.subject()));
        }
        return fact.object() instanceof AttributeValue.Term(String other)
                ? Optional.ofNullable(known.get(other))
                : Optional.empty();
    }
}
