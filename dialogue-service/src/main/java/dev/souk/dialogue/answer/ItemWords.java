package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is said of an item: its name and price, and attributes with their labels. */
final class ItemWords {
    private final Vocabulary vocabulary;
    private final ValueWords values;

    ItemWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.values = new ValueWords(vocabulary);
    }

    boolean isPriced(CatalogueItem item) {
        return item.attributes().containsKey(CatalogueItem.PRICE);
    }

    /** The words {@code name} and, where it has one, {@code price}. */
    Map<String, String> nameAndPrice(CatalogueItem item) {
        Map<String, String> words = new HashMap<>();
        words.put("name", vocabulary.name(item));
        value(item, CatalogueItem.PRICE).ifPresent(price -> words.put("price", price));
        return words;
    }

    /** A value as people say it, if the item has one. */
    Optional<String> value(CatalogueItem item, String attribute) {
        return Optional.ofNullable(item.attributes().get(attribute))
                .map(value -> values.say(item.category(), attribute, value));
    }

    /** A value with what the record has beside it, if the item has one. */
    Optional<String> exact(CatalogueItem item, String attribute) {
        return Optional.ofNullable(item.attributes().get(attribute))
                .map(value -> values.exact(item.category(), attribute, value));
    }

    /** Label and value together, as a clause: {@code battery life 30 h}, {@code wireless}. */
    Optional<String> clause(CatalogueItem item, String attribute, Draft draft) {
        String label = vocabulary.attribute(item.category(), attribute);
        return value(item, attribute).map(value -> counted(label, value)
                .orElseGet(() -> draft.phrase(
                        says(value, item, attribute) ? "fact.flag-labelled" : key(item, attribute),
                        Map.of("label", label, "value", value))));
    }

    /** Whether the value's name has its attribute's label in it already, as 可調扶手 has 扶手. */
    private boolean says(String value, CatalogueItem item, String attribute) {
        return vocabulary
                .attributeDefinition(item.category(), attribute)
                .map(known -> known.labels().getOrDefault(vocabulary.language(), List.of()))
                .orElse(List.of())
                .stream()
                .anyMatch(label -> value.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT)));
    }

    /** A count whose unit its label names too: "4 memory slots" for memory slots, 4 slots; "8 cores" for core count, 8 核心 for 核心數. */
    private static Optional<String> counted(String label, String value) {
        int space = value.lastIndexOf(' ');
        String unit = value.substring(space + 1);
        boolean counts = space > 0
                && Character.isDigit(value.charAt(0))
                && unit.length() > 2
                && unit.chars().allMatch(Character::isLetter);
        if (counts && label.endsWith(unit)) {
            return Optional.of(value.substring(0, space + 1) + label);
        }
        boolean singular = unit.endsWith("s") && label.startsWith(unit.substring(0, unit.length() - 1) + " ");
        boolean chinese =
                label.startsWith(unit) && Character.UnicodeScript.of(unit.charAt(0)) == Character.UnicodeScript.HAN;
        boolean named = (counts && singular) || (space > 0 && unit.length() > 1 && chinese);
        return named ? Optional.of(value) : Optional.empty();
    }

    private String key(CatalogueItem item, String attribute) {
        if (attribute.equals(CatalogueItem.RATING)) {
            return "fact.rating";
        }
        AttributeValue value = item.attributes().get(attribute);
        if (value instanceof AttributeValue.Flag(boolean flag)) {
            boolean labelled = vocabulary
                    .attributeDefinition(item.category(), attribute)
                    .flatMap(known -> vocabulary.valueLabel(known, Boolean.toString(flag)))
                    .isPresent();
            return labelled ? "fact.flag-labelled" : flag ? "fact.flag" : "fact.amount";
        }
        boolean term = vocabulary
                .attributeDefinition(item.category(), attribute)
                .map(known -> known.kind() == AttributeKind.TERM || known.kind() == AttributeKind.TERMS)
                .orElse(false);
        return term ? "fact.term" : "fact.amount";
    }
}
