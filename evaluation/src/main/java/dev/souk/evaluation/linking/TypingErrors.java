package dev.souk.evaluation.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts one typing error into every word of five Latin letters or more: a letter left out, put in, replaced or swapped with the
 * next, drawn evenly; the mentions, which begin and end where words do, move with them. Not thread-safe.
 */
final class TypingErrors {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]{5,}(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final RandomGenerator random;

    TypingErrors(RandomGenerator random) {
        this.random = random;
    }

    /** The case as hasty fingers would have typed it. */
    LinkingCase in(LinkingCase clean) {
        String text = clean.text();
        StringBuilder typed = new StringBuilder();
        int[] places = new int[text.length() + 1];
        int done = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            copy(text, done, words.start(), typed, places);
            int start = typed.length();
            typed.append(misspelt(words.group()));
            for (int at = words.start(); at < words.end(); at++) {
                places[at] = start;
            }
            done = words.end();
        }
        copy(text, done, text.length(), typed, places);
        places[text.length()] = typed.length();
        List<Mention> moved = new ArrayList<>();
        for (Mention mention : clean.mentions()) {
            moved.add(new Mention(places[mention.start()], places[mention.end()], mention.kind()));
        }
        return new LinkingCase(typed.toString(), moved);
    }

    private static void copy(String text, int from, int to, StringBuilder typed, int[] places) {
        for (int at = from; at < to; at++) {
            places[at] = typed.length();
            typed.append(text.charAt(at));
        }
    }

    private String misspelt(String word) {
        int at = random.nextInt(word.length());
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        String typed =
                switch (random.nextInt(4)) {
                    case 0 -> word.substring(0, at) + word.substring(at + 1);
                    case 1 -> word.substring(0, at) + letter + word.substring(at);
                    case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
                    default -> swapped(word, Math.min(at, word.length() - 2));
                };
        return typed.equals(word) ? misspelt(word) : typed;
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
