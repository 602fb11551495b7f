package dev.souk.dialogue.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** English plurals of product names: "graphics cards", "mice"; what cannot be counted becomes "memory options". */
final class Plurals {
    private static final Map<String, String> IRREGULAR = Map.of("mouse", "mice", "knife", "knives", "shelf", "shelves");
    private static final Set<String> UNCOUNTED = Set.of(
            "memory", "ram", "paste", "software", "equipment", "furniture", "clothing", "footwear", "storage", "ups");
    private static final Set<String> PAIRS = Set.of(
            "headphones",
            "earphones",
            "earbuds",
            "shoes",
            "boots",
            "glasses",
            "sunglasses",
            "gloves",
            "trousers",
            "jeans");
    private static final List<String> HISSING = List.of("ch", "sh", "x");

    private Plurals() {}

    /** One of a kind: "graphics card", "pair of headphones", and "memory option" of what cannot be counted. */
    static String one(String name) {
        int space = name.lastIndexOf(' ');
        String last = name.substring(space + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        if (UNCOUNTED.contains(lower)) {
            return name + " option";
        }
        if (PAIRS.contains(lower)) {
            return "pair of " + name;
        }
        return name.substring(0, space + 1) + singular(last, lower);
    }

    private static String singular(String word, String lower) {
        Optional<String> irregular = IRREGULAR.entrySet().stream()
                .filter(entry -> entry.getValue().equals(lower))
                .map(Map.Entry::getKey)
                .findFirst();
        if (irregular.isPresent()) {
            return irregular.get();
        }
        if (lower.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (HISSING.stream().anyMatch(ending -> lower.endsWith(ending + "es"))) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    static String of(String name) {
        int space = name.lastIndexOf(' ');
        String before = name.substring(0, space + 1);
        String last = name.substring(space + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        if (UNCOUNTED.contains(lower)) {
            return name + " options";
        }
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return before + irregular;
        }
        if (lower.endsWith("s") || IRREGULAR.containsValue(lower)) {
            return name;
        }
        boolean consonantY =
                lower.endsWith("y") && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0;
        if (consonantY) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + (HISSING.stream().anyMatch(lower::endsWith) ? "es" : "s");
    }
}
