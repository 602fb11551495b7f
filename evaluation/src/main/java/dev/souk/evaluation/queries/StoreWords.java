package dev.souk.evaluation.queries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a shop sells and what its products are like, in words.
 *
 * @param fields field → its values, each with its synonyms behind it; {@link #CATEGORY} holds the product types
 * @param labels field → what else people call it
 * @param amounts the numbers its products have
 */
record StoreWords(Map<String, List<List<String>>> fields, Map<String, List<String>> labels, List<Amounts> amounts) {
    static final String CATEGORY = "category";

    private static final Pattern AMOUNTS = Pattern.compile(
            "amount (?<name>\\w+) as (?<field>\\w+) in (?<unit>[^,]*), (?<low>[\\d.]+) to (?<high>[\\d.]+)");

    /**
     * Numbers of one kind.
     *
     * @param name of the attribute
     * @param field that it counts as when compared with an annotation
     * @param unit empty where they are counts
     * @param labels what people call it
     */
    record Amounts(String name, String field, String unit, double low, double high, List<String> labels) {}

    /**
     * Reads lines such as {@code color, colour: grey = gray; black} and {@code amount length as size in inch, 0.05 to 6000: long}.
     *
     * @throws IllegalArgumentException for a line that is neither
     */
    static StoreWords read(Path file) throws IOException {
        Map<String, List<List<String>>> fields = new LinkedHashMap<>();
        Map<String, List<String>> labels = new LinkedHashMap<>();
        List<Amounts> amounts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(file + ", line " + number + ": \"" + line
                        + "\" has no colon; \"color: grey = gray; black\" would do");
            }
            String head = line.substring(0, colon).strip();
            List<List<String>> values = split(line.substring(colon + 1), ";").stream()
                    .map(value -> split(value, "="))
                    .toList();
            Matcher matcher = AMOUNTS.matcher(head);
            if (matcher.matches()) {
                amounts.add(amounts(matcher, values.stream().map(List::getFirst).toList()));
            } else {
                List<String> names = split(head, ",");
                fields.computeIfAbsent(names.getFirst(), _ -> new ArrayList<>()).addAll(values);
                labels.computeIfAbsent(names.getFirst(), _ -> new ArrayList<>()).addAll(names);
            }
        }
        return new StoreWords(fields, labels, amounts);
    }

    private static Amounts amounts(Matcher head, List<String> labels) {
        return new Amounts(
                head.group("name"),
                head.group("field"),
                head.group("unit").strip(),
                Double.parseDouble(head.group("low")),
                Double.parseDouble(head.group("high")),
                labels);
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
