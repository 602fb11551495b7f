package dev.souk.dialogue.understanding.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects a typing error: one insertion, deletion, substitution or swap of neighbours in a word of five letters or more.
 *
 * <p>Symmetric deletion (SymSpell, Garbe 2012): the index holds every known word with one letter left out; a word within one edit
 * of a known one shares such a form with it, so that a look-up costs as many probes as the word has letters. Words that are
 * known, or that English has anyway, are never touched. Immutable, thread-safe.
 */
final class Speller {
    private static final int SHORTEST = 5;

    private final Map<String, Integer> known;
    private final Set<String> english;
    private final Map<String, List<String>> deletions;

    /**
     * A speller of these words.
     *
     * @param known word → how often it occurs, which decides between corrections
     * @param english words never corrected
     */
    Speller(Map<String, Integer> known, Set<String> english) {
        this.known = Map.copyOf(known);
        this.english = Set.copyOf(english);
        this.deletions = new HashMap<>();
        known.keySet().stream()
                .filter(word -> word.length() >= SHORTEST - 1)
                .sorted()
                .forEach(this::index);
    }

    /** The word meant, where the given one is a likely typing error. */
    Optional<String> corrected(String word) {
        if (word.length() < SHORTEST || word.length() > 40 || known.containsKey(word) || english.contains(word)) {
            return Optional.empty();
        }
        Set<String> candidates = new HashSet<>(deletions.getOrDefault(word, List.of()));
        for (String form : withoutOneLetter(word)) {
            candidates.addAll(deletions.getOrDefault(form, List.of()));
        }
        return candidates.stream()
                .filter(candidate -> candidate.length() >= SHORTEST || word.length() > SHORTEST - 1)
                .filter(candidate -> isOneEdit(word, candidate))
                .max(Comparator.<String>comparingInt(candidate -> candidate.charAt(0) == word.charAt(0) ? 1 : 0)
                        .thenComparingInt(candidate -> known.getOrDefault(candidate, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Forms held by the index. */
    int size() {
        return deletions.size();
    }

    private void index(String word) {
        deletions.computeIfAbsent(word, unseen -> new ArrayList<>(1)).add(word);
        for (String form : withoutOneLetter(word)) {
            deletions.computeIfAbsent(form, unseen -> new ArrayList<>(1)).add(word);
        }
    }

    private static Set<String> withoutOneLetter(String word) {
        Set<String> forms = new HashSet<>();
        for (int at = 0; at < word.length(); at++) {
            forms.add(word.substring(0, at) + word.substring(at + 1));
        }
        return forms;
    }

    /** Whether one insertion, deletion, substitution or swap of neighbours leads from one to the other. */
    static boolean isOneEdit(String one, String other) {
        int difference = one.length() - other.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < shorter - from
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        int left = one.length() - from - back;
        int right = other.length() - from - back;
        boolean swap = left == 2
                && right == 2
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
        return swap || Math.max(left, right) == 1;
    }
}
