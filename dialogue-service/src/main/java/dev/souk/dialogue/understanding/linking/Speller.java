package dev.souk.dialogue.understanding.linking;

import dev.souk.dialogue.understanding.text.Stem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Corrects typing errors within a bound that grows with the word: one insertion, deletion, substitution or swap of neighbours in
 * a word of five letters or more, two in one of eight or more that begins alike.
 *
 * <p>Symmetric deletion (SymSpell, Garbe 2012): the index holds every known word with one letter left out, long ones with two; a
 * word within the bound of a known one shares such a form with it, so that a look-up costs n probes for n letters, n² / 2 for a
 * long word that one edit does not explain. Words that are known, or that English has anyway, are never touched. Immutable, thread-safe.
 */
final class Speller {
    private static final int SHORTEST = 5;
    private static final int LONG = 8;
    private static final int LONGEST = 16;
    private static final int MOST = 6;

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
                .filter(word -> word.length() >= SHORTEST)
                .sorted()
                .forEach(this::index);
    }

    /** The words that may be meant, the likeliest first, where the given one is a likely typing error. */
    List<String> corrections(String word) {
        if (word.length() < SHORTEST - 1 || word.length() > 40 || isKnown(word) || isKnown(Stem.of(word))) {
            return List.of();
        }
        Set<String> once = withoutOneLetter(Set.of(word));
        List<String> near = within(word, once, 1);
        if (!near.isEmpty() || word.length() < LONG - 1 || word.length() > LONGEST) {
            return near;
        }
        Set<String> twice = withoutOneLetter(once);
        twice.addAll(once);
        return within(word, twice, 2);
    }

    private boolean isKnown(String word) {
        return known.containsKey(word) || english.contains(word);
    }

    /** Forms held by the index. */
    int size() {
        return deletions.size();
    }

    private List<String> within(String word, Set<String> forms, int edits) {
        Set<String> candidates = new HashSet<>(deletions.getOrDefault(word, List.of()));
        forms.forEach(form -> candidates.addAll(deletions.getOrDefault(form, List.of())));
        return candidates.stream()
                .filter(candidate -> candidate.length() >= SHORTEST)
                .filter(candidate -> edits == 1
                        ? TypingDistance.of(word, candidate) == 1
                        : candidate.length() >= LONG
                                && candidate.charAt(0) == word.charAt(0)
                                && TypingDistance.of(word, candidate) == 2)
                .sorted(Comparator.<String>comparingInt(candidate -> candidate.charAt(0) == word.charAt(0) ? 1 : 0)
                        .thenComparingInt(candidate -> known.getOrDefault(candidate, 0))
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private void index(String word) {
        Set<String> forms = withoutOneLetter(Set.of(word));
        add(word, word);
        forms.forEach(form -> add(form, word));
        if (word.length() >= LONG && word.length() <= LONGEST) {
            withoutOneLetter(forms).forEach(form -> add(form, word));
        }
    }

    private void add(String form, String word) {
        deletions.computeIfAbsent(form, unseen -> new ArrayList<>(1)).add(word);
    }

    private static Set<String> withoutOneLetter(Set<String> words) {
        Set<String> forms = new HashSet<>();
        for (String word : words) {
            for (int at = 0; at < word.length(); at++) {
                forms.add(word.substring(0, at) + word.substring(at + 1));
            }
        }
        return forms;
    }
}
