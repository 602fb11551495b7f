package dev.souk.dialogue.understanding.linking;

import dev.souk.dialogue.understanding.linking.NameIndex.Entry;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the parts of product names that people ask for: runs of up to four words after the brand, and the whole name. */
final class NameIndexBuilder {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern NUMBER_OF_SERIES = Pattern.compile("[A-Za-z]+\\d?-(\\d{4,6}[A-Za-z]{0,3})");
    private static final int LONGEST_PART = 4;
    private static final int MOST_WORDS = 14;
    private static final int LONGEST_NAME = 200;

    private final Map<String, int[]> names = new HashMap<>();
    private final Map<String, CategorySet> categories = new HashMap<>();
    private final Map<CategorySet, Integer> groups = new HashMap<>();
    private final List<CategorySet> sets = new ArrayList<>();
    private final Map<String, Entry> entries = new HashMap<>();

    /** Counts a name in, without its brand. */
    void see(String name, int category) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return;
        }
        names.computeIfAbsent(name, unseen -> new int[1])[0]++;
        categories.merge(name, CategorySet.of(category), CategorySet::or);
    }

    NameIndex build() {
        ByteArrayOutputStream pool = new ByteArrayOutputStream();
        names.forEach((name, count) -> {
            int base = pool.size();
            pool.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            pool.write('\n');
            addParts(name, base, categories.getOrDefault(name, CategorySet.empty()), count[0]);
        });
        return new NameIndex(List.copyOf(entries.values()), pool.toByteArray(), sets);
    }

    private void addParts(String name, int base, CategorySet set, int count) {
        List<int[]> words = words(name);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from; to < words.size(); to++) {
                boolean whole = from == 0 && to == words.size() - 1;
                if (to - from >= LONGEST_PART && !whole) {
                    continue;
                }
                String part = name.substring(words.get(from)[0], words.get(to)[1]);
                if (!isTelling(part, to - from + 1)) {
                    continue;
                }
                int start = base + bytes(name.substring(0, words.get(from)[0]));
                add(part, new Entry(PhraseKey.of(part), start, bytes(part), group(set), count, isDistinctive(part)));
                if (from == to) {
                    int end = start + bytes(part);
                    numberOf(part)
                            .ifPresent(number -> add(
                                    number,
                                    new Entry(
                                            PhraseKey.of(number),
                                            end - bytes(number),
                                            bytes(number),
                                            group(set),
                                            count,
                                            true)));
                }
            }
        }
    }

    private void add(String part, Entry entry) {
        entries.merge(part.toLowerCase(Locale.ROOT), entry, this::both);
    }

    private Entry both(Entry one, Entry other) {
        int group = one.group() == other.group()
                ? one.group()
                : group(sets.get(one.group()).or(sets.get(other.group())));
        return new Entry(one.key(), one.start(), one.length(), group, one.items() + other.items(), one.distinctive());
    }

    private int group(CategorySet set) {
        Integer known = groups.putIfAbsent(set, sets.size());
        if (known == null) {
            sets.add(set);
            return sets.size() - 1;
        }
        return known;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<int[]> words(String name) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find() && words.size() < MOST_WORDS) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        return words;
    }

    /** The number of a model whose series is written before it with a hyphen, 12900K of i9-12900K; empty where there is none. */
    private static Optional<String> numberOf(String word) {
        Matcher matcher = NUMBER_OF_SERIES.matcher(word);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A single word must be four letters, three capitals (RGB) or hold a digit; single short numbers say too little. */
    private static boolean isTelling(String part, int words) {
        if (words > 1) {
            return true;
        }
        long letters = part.chars().filter(Character::isLetter).count();
        long digits = part.chars().filter(Character::isDigit).count();
        boolean capitals = part.length() == 3 && part.chars().allMatch(Character::isUpperCase);
        return letters >= 4 || capitals || (letters > 0 && digits > 0) || digits >= 3;
    }

    /** Digits and letters mixed in one word mark a model number. */
    private static boolean isDistinctive(String part) {
        List<Token> tokens = Tokenizer.tokens(part, 40);
        boolean letters = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.WORD);
        boolean digits = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
        return letters && digits;
    }
}
