package dev.souk.standalone.demo.assortment;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.standalone.demo.vocabulary.Labels;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills patterns such as {@code "{brand} {series} {number} {wireless} {form} headphones"}. A yes is written by its label, a no not at all.
 *
 * @param words brand, series, number and the like, which come before attributes
 */
record Wording(Labels labels, Map<String, String> words, Map<String, AttributeValue> attributes) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern GAPS = Pattern.compile(" {2,}");

    String fill(String pattern, String language) {
        Matcher matcher = PLACE.matcher(pattern);
        String filled = matcher.replaceAll(match -> Matcher.quoteReplacement(word(match.group(1), language)));
        return GAPS.matcher(filled).replaceAll(" ").strip();
    }

    private String word(String place, String language) {
        String word = words.get(place);
        if (word != null) {
            return word;
        }
        AttributeValue value = attributes.get(place);
        if (value == null || (value instanceof AttributeValue.Flag(boolean flag) && !flag)) {
            return "";
        }
        return labels.word(place, value, language);
    }
}
