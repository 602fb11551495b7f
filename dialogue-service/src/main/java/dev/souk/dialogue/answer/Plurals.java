package dev.souk.dialogue.answer;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English plurals of product names: "graphics cards", "mice"; what cannot be counted becomes "memory options". */
final class Plurals {
    private static final Map<String, String> IRREGULAR = Map.of("mouse", "mice", "knife", "knives", "shelf", "shelves");
    private static final Set<String> UNCOUNTED = Set.of(
            "memory", "ram", "paste", "software", "equipment", "furniture", "clothing", "footwear", "storage", "ups");

    private Plurals() {}

    /** One of a kind: "graphics card", and "headphones option" of what has no singular. */
    static String one(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean plural = (lower.endsWith("s") && !lower.endsWith("ss")) || IRREGULAR.containsValue(lower);
        return plural || UNCOUNTED.contains(lower.substring(lower.lastIndexOf(' ') + 1)) ? name + " option" : name;
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
        boolean hissing = lower.endsWith("ch") || lower.endsWith("sh") || lower.endsWith("x");
        return name + (hissing ? "es" : "s");
    }
}
