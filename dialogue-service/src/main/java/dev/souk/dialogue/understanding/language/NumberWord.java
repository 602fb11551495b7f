package dev.souk.dialogue.understanding.language;

import dev.souk.dialogue.understanding.text.Simplified;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A word that is a number or multiplies one.
 *
 * @param multiplies whether it multiplies what stands before it: hundred, 千, 萬
 */
public record NumberWord(double value, boolean multiplies) {
    private static final Map<String, NumberWord> WORDS = load();

    /** The number a token form says. */
    public static Optional<NumberWord> of(String form) {
        return Optional.ofNullable(WORDS.get(form));
    }

    /** Every spelling: words that are no typing errors. */
    public static Set<String> words() {
        return WORDS.keySet();
    }

    private static Map<String, NumberWord> load() {
        Map<String, NumberWord> words = new HashMap<>();
        for (ResourceLines.Line line : ResourceLines.of("numerals.txt").lines()) {
            String[] head = line.head().split(" ", 2);
            NumberWord word = new NumberWord(Double.parseDouble(head[1]), head[0].equals("times"));
            line.phrases().forEach(phrase -> words.put(simplified(phrase), word));
        }
        return Map.copyOf(words);
    }

    private static String simplified(String phrase) {
        StringBuilder form = new StringBuilder();
        phrase.chars().forEach(c -> form.append(Simplified.of((char) c)));
        return form.toString();
    }
}
