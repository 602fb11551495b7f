package dev.souk.retrieval.index;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemText;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The texts of an item by which it is found, per language: its name with what its category is called, and the words of its attributes. */
public final class ItemFields {
    public static final String NAME = "name";
    public static final String BODY = "body";

    private final List<String> languages;
    private final Map<String, CategoryDefinition> categories;
    private final Map<String, Map<String, AttributeDefinition>> definitions = new HashMap<>();
    private final Map<String, String> normalised = new HashMap<>();

    public ItemFields(CatalogueSchema schema) {
        Set<String> all = new LinkedHashSet<>(schema.languages());
        schema.categories().forEach(category -> all.addAll(category.labels().keySet()));
        this.languages = List.copyOf(all);
        this.categories = schema.categories().stream()
                .collect(Collectors.toMap(CategoryDefinition::category, category -> category));
        categories.forEach((id, category) -> definitions.put(
                id,
                category.attributes().stream()
                        .collect(Collectors.toMap(AttributeDefinition::attribute, definition -> definition))));
    }

    /** The field of a language. */
    public static String in(String field, String language) {
        return field + "_" + language;
    }

    /** Every language that any label or text is in. */
    public List<String> languages() {
        return languages;
    }

    /** The item's name in a language, or where it has none nothing, and its category's labels. */
    public String name(CatalogueItem item, String language) {
        StringJoiner words = new StringJoiner(" ");
        ItemText text = item.texts().get(language);
        if (text != null) {
            words.add(normal(language, text.name()));
        }
        CategoryDefinition category = categories.get(item.category());
        if (category != null) {
            words.add(normal(language, String.join(" ", category.labels().getOrDefault(language, List.of()))));
        }
        return words.toString();
    }

    /** The item's description and the labels of its attributes' values. */
    public String body(CatalogueItem item, String language) {
        StringJoiner words = new StringJoiner(" ");
        ItemText text = item.texts().get(language);
        if (text != null) {
            words.add(normal(language, text.description()));
        }
        new TreeMap<>(item.attributes())
                .forEach((attribute, value) -> words.add(label(item.category(), attribute, value, language)));
        return words.toString();
    }

    /** What is embedded of an item in a language: name, category, description. Empty where it has no text in it. */
    public String meaning(CatalogueItem item, String language) {
        ItemText text = item.texts().get(language);
        if (text == null) {
            return "";
        }
        CategoryDefinition category = categories.get(item.category());
        List<String> labels = category == null ? List.of() : category.labels().getOrDefault(language, List.of());
        String called = labels.isEmpty() ? "" : ", " + labels.getFirst();
        return normal(language, (text.name() + called + ". " + text.description()).strip());
    }

    private String label(String category, String attribute, AttributeValue value, String language) {
        return switch (value) {
            case AttributeValue.Term(String term) -> labelled(category, attribute, term, language);
            case AttributeValue.Flag(boolean flag) ->
                flag ? labelled(category, attribute, Boolean.toString(flag), language) : "";
            case AttributeValue.Several several ->
                several.values().stream()
                        .map(one -> label(category, attribute, one, language))
                        .collect(Collectors.joining(" "));
            case AttributeValue.Amount ignored -> "";
        };
    }

    private String labelled(String category, String attribute, String value, String language) {
        AttributeDefinition definition =
                definitions.getOrDefault(category, Map.of()).get(attribute);
        List<String> labels = definition == null
                ? List.of()
                : definition.valueLabels().getOrDefault(value, Map.of()).getOrDefault(language, List.of()).stream()
                        .filter(label -> !label.startsWith(AttributeDefinition.WOULD_DO))
                        .toList();
        return normal(language, labels.isEmpty() ? value : String.join(" ", labels));
    }

    private String normal(String language, String text) {
        return language.equals("zh")
                ? normalised.computeIfAbsent(text, fresh -> Analysis.normal(language, fresh))
                : text;
    }
}
