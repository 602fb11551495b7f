package dev.souk.evaluation.shop.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.evaluation.shop.record.RawCatalogue;
import dev.souk.evaluation.shop.record.RawRecord;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whether a text states a field of a record: its number in any unit of the kind, its word or a label of it, all members of a list. */
record StatedFields(RawCatalogue catalogue) {
    private static final Pattern YES =
            Pattern.compile("\\b(yes|has|is|does|with|comes)\\b|是|有|支援|可以|附", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO =
            Pattern.compile("\\b(no|not|without|lacks?)\\b|n't|沒|無|不|否|僅", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    boolean states(String text, RawRecord raw, String field) {
        return states(text, field, raw.field(field));
    }

    private boolean states(String text, String field, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).allMatch(member -> states(text, field, member));
        }
        if (value.isNumber()) {
            return Quantity.in(text).stream().anyMatch(quantity -> quantity.states(value.doubleValue()));
        }
        boolean named = Stream.concat(Stream.of(value.asText()), labels(field, value).stream())
                .anyMatch(word -> plain(text).contains(plain(word)));
        if (value.isBoolean()) {
            return named || (value.booleanValue() ? YES : NO).matcher(text).find();
        }
        return value.isTextual() && named;
    }

    private List<String> labels(String field, JsonNode value) {
        return catalogue.labels(field, value.asText());
    }

    private static String plain(String text) {
        return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
