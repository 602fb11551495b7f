package dev.souk.dialogue.answer;

import dev.souk.contracts.conversation.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** An answer being written from a phrasebook: phrases filled in, one after the other. Belongs to one turn; not thread-safe. */
final class Draft {
    private final Phrasebook book;
    private final Wordings wordings;
    private final List<Sentence> sentences = new ArrayList<>();

    Draft(Phrasebook book, Wordings wordings) {
        this.book = book;
        this.wordings = wordings;
    }

    /** Adds a phrase that rests on no record. */
    Draft say(String key) {
        return say(key, Map.of(), List.of());
    }

    /** Adds a phrase with its words filled in, resting on these records. */
    Draft say(String key, Map<String, String> words, Collection<String> cites) {
        return add(phrase(key, words), cites);
    }

    /** Adds words that were made elsewhere: a table, a quotation. */
    Draft add(String text, Collection<String> cites) {
        sentences.add(new Sentence(text, List.copyOf(new LinkedHashSet<>(cites))));
        return this;
    }

    /** A phrase in its next wording, for use within another. */
    String phrase(String key, Map<String, String> words) {
        String text = wordings.next(key, book.wordings(key));
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = filled(text, "{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }

    /** With a word in its place, which stands apart from Chinese where it is not Chinese itself: 售價 $20，顏色 Black. */
    private static String filled(String text, String place, String word) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(place); at >= 0; at = text.indexOf(place, from)) {
            filled.append(text, from, at);
            from = at + place.length();
            boolean before = at > 0 && !word.isEmpty() && isApart(text.charAt(at - 1), word.charAt(0));
            boolean after = from < text.length()
                    && !word.isEmpty()
                    && isApart(word.charAt(word.length() - 1), text.charAt(from));
            filled.append(before ? " " : "").append(word).append(after ? " " : "");
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static boolean isApart(char left, char right) {
        return isHan(left) != isHan(right) && isWordly(left) && isWordly(right);
    }

    private static boolean isWordly(char character) {
        return isHan(character) || Character.isLetterOrDigit(character) || "$%()".indexOf(character) >= 0;
    }

    private static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** A number in words up to ten, then "quite a few": figures belong to records. */
    String count(int number) {
        return book.find("count-" + Math.min(number, 11)).orElse(Integer.toString(number));
    }

    List<Sentence> sentences() {
        return List.copyOf(sentences);
    }
}
