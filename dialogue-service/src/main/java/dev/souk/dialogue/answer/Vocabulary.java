package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a shop's things are called in one language: its own label, else the other language's, else the catalogue's token.
 *
 * @param language {@code en} or {@code zh}
 */
public record Vocabulary(CatalogueSchema schema, String language) {
    /** A category's display name. */
    public String category(String category) {
        return definition(category).flatMap(found -> label(found.labels())).orElseGet(() -> plain(category));
    }

    /** A category's display name where several of it are spoken of: "graphics cards", "memory options", 顯示卡. */
    public String categories(String category) {
        String one = category(category);
        return language.equals("en") ? Plurals.of(one) : one;
    }

    /** A category's display name where one of it is spoken of. */
    public String oneOf(String category) {
        String one = category(category);
        return language.equals("en") ? Plurals.one(one) : one;
    }

    /** An attribute's display name. */
    public String attribute(String category, String attribute) {
        return attributeDefinition(category, attribute)
                .flatMap(found -> label(found.labels()))
                .or(() -> Phrasebook.of(language).find("attribute." + attribute))
                .orElseGet(() -> plain(attribute));
    }

    /** An attribute as the schema defines it; of any category that has it, where the item's own does not. */
    public Optional<AttributeDefinition> attributeDefinition(String category, String attribute) {
        return definition(category)
                .flatMap(found -> attribute(found, attribute))
                .or(() -> schema.categories().stream()
                        .flatMap(other -> attribute(other, attribute).stream())
                        .findFirst());
    }

    /** A value's display name, or empty where the label file has none in this language. */
    Optional<String> valueLabel(AttributeDefinition definition, String token) {
        return Optional.ofNullable(definition.valueLabels().get(token))
                .map(labels -> labels.get(language))
                .filter(labels -> !labels.isEmpty())
                .map(List::getFirst);
    }

    /** An item's name: in this language, else as the catalogue has it. */
    public String name(CatalogueItem item) {
        Map<String, ItemText> texts = item.texts();
        ItemText own = texts.get(language);
        if (own == null) {
            own = texts.get("en");
        }
        if (own == null && !texts.isEmpty()) {
            own = texts.get(texts.keySet().stream().sorted().findFirst().orElseThrow());
        }
        return own == null ? item.itemId() : own.name();
    }

    private Optional<CategoryDefinition> definition(String category) {
        return schema.categories().stream()
                .filter(found -> found.category().equals(category))
                .findFirst();
    }

    private static Optional<AttributeDefinition> attribute(CategoryDefinition category, String attribute) {
        return category.attributes().stream()
                .filter(found -> found.attribute().equals(attribute))
                .findFirst();
    }

    private Optional<String> label(Map<String, List<String>> labels) {
        return Optional.ofNullable(labels.get(language))
                .filter(own -> !own.isEmpty())
                .or(() -> Optional.ofNullable(labels.get("en")).filter(english -> !english.isEmpty()))
                .map(List::getFirst);
    }

    private static String plain(String token) {
        return token.replace('-', ' ').replace('_', ' ');
    }
}
