package dev.souk.contracts.fact;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.ItemSource;
import java.util.Objects;

/**
 * One statement that an answer may rest on.
 *
 * @param factId stable for the same statement of the same source
 * @param subject an item id, a category, or the shop ({@code shop})
 * @param relation an attribute, {@code accessory_of}, {@code compatible_with}, {@code successor_of}, {@code review}, {@code policy.returns}, …
 * @param object the value: for a relation between items the other item's id
 * @param language of the object's text, or empty where it has none
 * @param source where it was read
 */
public record Fact(
        String shopId,
        String factId,
        String subject,
        String relation,
        AttributeValue object,
        String language,
        ItemSource source,
        long catalogueVersion) {
    public Fact {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(factId, "factId");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(source, "source");
        language = language == null ? "" : language;
    }
}
