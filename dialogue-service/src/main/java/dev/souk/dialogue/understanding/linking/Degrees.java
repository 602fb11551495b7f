package dev.souk.dialogue.understanding.linking;

import dev.souk.dialogue.understanding.linking.Sense.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** English comparatives and superlatives of a degree word: quiet, quieter, quietest. */
final class Degrees {
    private static final Map<String, List<String>> IRREGULAR = Map.of(
            "good", List.of("better", "best"),
            "bad", List.of("worse", "worst"),
            "little", List.of("less", "least"),
            "far", List.of("further", "furthest"));
    private static final String VOWELS = "aeiou";
    private static final int LONGEST = 9;

    private static final Set<String> MODIFIERS =
            Set.of("more", "most", "less", "least", "fewer", "fewest", "更多", "最多", "更少", "最少", "多一點", "少一點");
    private static final Pattern SUPERLATIVE =
            Pattern.compile("(most|least) .*|\\p{L}{3,}est( .*)?|最.*|as many as possible");
    private static final Pattern COMPARATIVE =
            Pattern.compile("(more|less|fewer) .*|[a-z]{2,}(er|ier)( .*)?|更.*|.*一點|.*點|.*些|.*更大");

    private Degrees() {}

    /** Whether a word only grades others, so that it says nothing of an attribute by itself. */
    static boolean isModifier(String word) {
        return MODIFIERS.contains(word);
    }

    /** The grade a label file's word is in. */
    static Grade grade(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (SUPERLATIVE.matcher(lower).matches()) {
            return Grade.SUPERLATIVE;
        }
        return COMPARATIVE.matcher(lower).matches() ? Grade.COMPARATIVE : Grade.POSITIVE;
    }

    /** Comparative and superlative of a word, none for several words or other scripts. */
    static List<String> inflected(String word) {
        List<String> irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() > LONGEST || word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        String stem = stem(word);
        forms.add(stem + "er");
        forms.add(stem + "est");
        return forms;
    }

    private static String stem(String word) {
        int last = word.length() - 1;
        char end = word.charAt(last);
        if (end == 'e') {
            return word.substring(0, last);
        }
        if (end == 'y' && !isVowel(word.charAt(last - 1))) {
            return word.substring(0, last) + "i";
        }
        boolean doubled = !isVowel(end)
                && "wxy".indexOf(end) < 0
                && isVowel(word.charAt(last - 1))
                && !isVowel(word.charAt(last - 2))
                && word.length() <= 4;
        return doubled ? word + end : word;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
