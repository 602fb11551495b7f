package dev.souk.retrieval.ingestion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brands read off product names: the leading word, or words, that many names share.
 *
 * <p>A leading word is a brand where at least three names begin with it. It grows by the next word while at least nine in ten of those names go on with
 * that word and then differ ({@code Western Digital Blue}, {@code Western Digital Red}). Linear in the names' words. Not shared between threads.
 */
final class BrandNames {
    private static final int MANY = 3;
    private static final double NEARLY_ALL = 0.9;
    private static final int LONGEST = 3;
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final Map<String, Prefix> prefixes = new HashMap<>();

    /** Counts a name in. */
    void see(String name) {
        String[] words = WORDS.split(name, -1);
        String prefix = "";
        for (int length = 1; length <= Math.min(LONGEST, words.length); length++) {
            prefix = length == 1 ? words[0] : prefix + " " + words[length - 1];
            Prefix seen = prefixes.computeIfAbsent(prefix, _ -> new Prefix());
            seen.names++;
            seen.next.add(length < words.length ? words[length] : "");
        }
    }

    /** The brand of a product so named, among all names seen. */
    Optional<String> of(String name) {
        String[] words = WORDS.split(name, -1);
        String brand = words[0];
        Prefix seen = prefixes.get(brand);
        if (seen == null || seen.names < MANY || !Character.isLetterOrDigit(brand.codePointAt(0))) {
            return Optional.empty();
        }
        for (int length = 2; length <= Math.min(LONGEST, words.length - 1); length++) {
            String longer = brand + " " + words[length - 1];
            Prefix candidate = prefixes.get(longer);
            if (candidate == null || candidate.names < NEARLY_ALL * seen.names || candidate.next.size() < MANY) {
                break;
            }
            brand = longer;
            seen = candidate;
        }
        return Optional.of(brand);
    }

    private static final class Prefix {
        private int names;
        private final Set<String> next = new HashSet<>();
    }
}
