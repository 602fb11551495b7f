package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an item's description says of the words it was searched by: "so it stays put on a run" of "running", 跑步也不容易掉 of 跑步. A sentence
 * speaks of them where it has two thirds of them, English words in any of their forms.
 */
final class Described {
    private static final int MOST_TOKENS = 100;
    private static final int SHORTEST = 3;
    private static final double ENOUGH = 2.0 / 3;
    private static final Pattern ENDING = Pattern.compile("(?:(?<again>.)?(?:ing|ed|er|ers)|e?s)?");

    private final String language;
    private final List<String> sought;

    Described(String words, String language) {
        this.language = language;
        this.sought = parts(words).stream().filter(word -> word.length() > 1).toList();
    }

    /** The sentence of the description that has most of the words; none where none has enough of them. */
    Optional<String> of(CatalogueItem item) {
        ItemText text = item.texts().get(language);
        if (text == null || sought.isEmpty()) {
            return Optional.empty();
        }
        String best = "";
        long most = 0;
        for (String sentence : sentences(text.description())) {
            long found = found(sentence);
            if (found > most) {
                most = found;
                best = sentence;
            }
        }
        return isEnough(most) ? Optional.of(best) : Optional.empty();
    }

    /** Whether its name or its description has enough of the words. */
    boolean isIn(CatalogueItem item) {
        ItemText text = item.texts().get(language);
        return text != null && (of(item).isPresent() || isEnough(found(text.name())));
    }

    private long found(String sentence) {
        List<String> parts = parts(sentence);
        return sought.stream()
                .filter(word -> parts.stream().anyMatch(part -> speaksOf(part, word)))
                .count();
    }

    private boolean isEnough(long found) {
        return !sought.isEmpty() && found >= sought.size() * ENOUGH;
    }

    private List<String> sentences(String text) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        ends.setText(text);
        List<String> sentences = new ArrayList<>();
        for (int from = ends.first(), to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            sentences.add(text.substring(from, to).strip());
        }
        return sentences;
    }

    /** English words of three letters and more, and runs of Chinese characters, of which one alone says too little to be sought. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        boolean open = false;
        for (Token token : Tokenizer.tokens(text, MOST_TOKENS)) {
            boolean han = token.kind() == Token.Kind.HAN;
            if (han && open) {
                parts.set(parts.size() - 1, parts.getLast() + token.form());
            } else if (han || (token.kind() == Token.Kind.WORD && token.form().length() >= SHORTEST)) {
                parts.add(token.form());
            }
            open = han;
        }
        return parts;
    }

    private static boolean speaksOf(String part, String word) {
        if (Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.HAN) {
            return part.contains(word);
        }
        String shorter = part.length() < word.length() ? part : word;
        String longer = part.length() < word.length() ? word : part;
        if (!longer.startsWith(shorter)) {
            return false;
        }
        var ending = ENDING.matcher(longer.substring(shorter.length()));
        return ending.matches() && (ending.group("again") == null || shorter.endsWith(ending.group("again")));
    }
}
