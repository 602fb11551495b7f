package dev.souk.dialogue.understanding.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Everyday English words: never typing errors, and no product's name by themselves. */
public final class CommonWords {
    private static final Set<String> SHIPPED = load();

    private CommonWords() {}

    /** The words that ship with Souk, in lower case. */
    public static Set<String> shipped() {
        return SHIPPED;
    }

    private static Set<String> load() {
        Set<String> words = new HashSet<>();
        ResourceLines.of("common-words.en.txt").lines().forEach(line -> line.phrases()
                .forEach(phrase -> words.addAll(Arrays.asList(phrase.split(" ")))));
        return Set.copyOf(words);
    }
}
