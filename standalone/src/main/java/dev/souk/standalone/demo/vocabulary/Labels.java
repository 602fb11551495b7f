package dev.souk.standalone.demo.vocabulary;

import dev.souk.contracts.catalogue.AttributeValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the label file that names and descriptions are worded with. */
public record Labels(Map<String, Labelled> categories, Map<String, Labelled> attributes) {
    /** Labels of one thing and of its values, per language, the first for display. */
    public record Labelled(
            Map<String, List<String>> labels, @Nullable Map<String, Map<String, List<String>>> values) {}

    /** How a value is written in a language; as it stands where it has no label. */
    public String word(String attribute, AttributeValue value, String language) {
        String token = token(value);
        Labelled labelled = attributes.get(attribute);
        if (labelled == null || labelled.values() == null) {
            return token;
        }
        Map<String, List<String>> label = labelled.values().get(token);
        return label == null
                ? token
                : label.getOrDefault(language, List.of(token)).getFirst();
    }

    private static String token(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Term term -> term.term();
            case AttributeValue.Amount amount -> amount.json().toString();
            case AttributeValue.Flag flag -> String.valueOf(flag.flag());
            case AttributeValue.Several several ->
                String.join(", ", several.values().stream().map(Labels::token).toList());
        };
    }
}
