package dev.souk.evaluation.shop.check;

import dev.souk.evaluation.shop.record.RawCatalogue;
import dev.souk.evaluation.shop.record.RawRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the catalogue's product and brand names in a text, the longest at each word. A catalogue without a brand field has its brands
 * from its names: a first word, or first two words that always stand together, which {@value #SHARED} names begin with. Immutable.
 */
final class CatalogueNames {
    private static final int SHARED = 8;
    private static final double TOGETHER = 0.9;
    private static final int SHORTEST = 3;

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    CatalogueNames(RawCatalogue catalogue) {
        Set<String> names = new HashSet<>();
        Set<String> brands = new HashSet<>();
        for (RawRecord raw : catalogue.records()) {
            raw.fields().properties().forEach(field -> {
                if (field.getKey().equals("name") || field.getKey().startsWith("name.")) {
                    names.add(field.getValue().asText());
                }
            });
            if (raw.field("brand").isTextual()) {
                brands.add(raw.field("brand").asText());
            }
        }
        if (brands.isEmpty()) {
            brands.addAll(leadingWords(names));
        }
        names.addAll(brands);
        names.stream()
                .filter(name -> name.length() >= SHORTEST && Character.isUpperCase(name.charAt(0)))
                .forEach(name -> byFirstWord
                        .computeIfAbsent(firstWord(name, 0), word -> new ArrayList<>())
                        .add(name));
        byFirstWord.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.length(), a.length())));
    }

    private static Set<String> leadingWords(Set<String> names) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> firstTwo = new HashMap<>();
        for (String name : names) {
            String[] words = name.split(" ", 3);
            first.merge(words[0], 1, Integer::sum);
            if (words.length > 1) {
                firstTwo.merge(words[0] + " " + words[1], 1, Integer::sum);
            }
        }
        Set<String> brands = new HashSet<>();
        first.forEach((word, count) -> {
            if (count >= SHARED) {
                brands.add(firstTwo.entrySet().stream()
                        .filter(pair -> pair.getKey().startsWith(word + " ") && pair.getValue() >= TOGETHER * count)
                        .map(Map.Entry::getKey)
                        .findAny()
                        .orElse(word));
            }
        });
        return brands;
    }

    /** A name and where it stands. */
    record Mention(int start, int end, String name) {}

    List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (wordCharacter(text.charAt(at)) && (at == 0 || !wordCharacter(text.charAt(at - 1)))) {
                int start = at;
                String name = byFirstWord.getOrDefault(firstWord(text, at), List.of()).stream()
                        .filter(candidate -> standsAt(text, start, candidate))
                        .findFirst()
                        .orElse("");
                if (!name.isEmpty()) {
                    mentions.add(new Mention(at, at + name.length(), name));
                    at += name.length();
                    continue;
                }
            }
            at++;
        }
        return List.copyOf(mentions);
    }

    private static boolean standsAt(String text, int start, String name) {
        int end = start + name.length();
        return text.startsWith(name, start)
                && (end == text.length()
                        || !wordCharacter(text.charAt(end))
                        || !wordCharacter(name.charAt(name.length() - 1)));
    }

    private static String firstWord(String text, int from) {
        int end = from;
        while (end < text.length() && wordCharacter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean wordCharacter(char c) {
        return Character.isLetterOrDigit(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
    }
}
