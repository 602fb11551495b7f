package dev.souk.recommender.training;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a name, lower case; of Chinese, which writes no spaces, every two neighbouring characters. */
final class NameWords {
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&\\P{IsHan}]+");

    private NameWords() {}

    static Set<String> of(String name) {
        Set<String> words = new TreeSet<>();
        RUN.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(run -> add(run, words));
        return words;
    }

    private static void add(String run, Set<String> words) {
        int[] characters = run.codePoints().toArray();
        if (characters.length < 3 || !Character.isIdeographic(characters[0])) {
            words.add(run);
            return;
        }
        for (int at = 0; at + 1 < characters.length; at++) {
            words.add(new String(characters, at, 2));
        }
    }
}
