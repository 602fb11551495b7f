package dev.souk.dialogue.understanding.linking;

import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrects likely typing errors. Of several words that may be meant it takes the one that names something together with a word
 * beside it: "coolr" alone is a color, in "cpu coolr" it is a cooler. Immutable, thread-safe.
 */
public final class Spelling {
    private final Lexicon lexicon;

    /** Corrects by the words of a lexicon. */
    public Spelling(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same tokens with errors corrected in the words' forms; positions stay those of what was written. */
    public List<Token> corrected(List<Token> tokens) {
        List<List<Token>> meant = tokens.stream().map(this::meant).toList();
        List<Token> corrected = new ArrayList<>(tokens.size());
        for (int at = 0; at < meant.size(); at++) {
            List<Token> before = at > 0 ? List.of(corrected.getLast()) : List.of();
            List<Token> after = at + 1 < meant.size() ? meant.get(at + 1) : List.of();
            corrected.add(likeliest(meant.get(at), before, after));
        }
        return corrected;
    }

    private List<Token> meant(Token token) {
        List<String> forms = token.kind() == Token.Kind.WORD ? lexicon.corrections(token.form()) : List.of();
        return forms.isEmpty()
                ? List.of(token)
                : forms.stream().map(form -> corrected(token, form)).toList();
    }

    private Token likeliest(List<Token> meant, List<Token> before, List<Token> after) {
        Token first = meant.getFirst();
        return meant.size() == 1
                ? first
                : meant.stream()
                        .filter(token -> before.stream().anyMatch(beside -> isName(beside, token))
                                || after.stream().anyMatch(beside -> isName(token, beside)))
                        .findFirst()
                        .orElse(first);
    }

    private boolean isName(Token one, Token other) {
        long key = PhraseKey.of(List.of(one, other), 0, 2);
        return !lexicon.phrase(key).isEmpty() || !lexicon.model(key).isEmpty();
    }

    private static Token corrected(Token token, String form) {
        return new Token(token.kind(), form, token.start(), token.end(), token.glued());
    }
}
