package dev.souk.dialogue.understanding.text;

import java.util.List;

/**
 * The key of a phrase: a 64-bit FNV-1a hash over the forms of its tokens written together, so that "RTX 4070 Ti",
 * "rtx4070ti" and "RTX-4070-Ti" are one. Numbers next to each other are kept apart; marks that only join (hyphen, slash, dot)
 * count for nothing. Among a million phrases two share a key with a probability of 3e-8.
 */
public final class PhraseKey {
    /** The key of no token. */
    public static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final String JOINERS = "-_/·.‐‑–—®™'’`*";

    private PhraseKey() {}

    /** The key of a phrase one token longer. */
    public static long extended(long key, List<Token> tokens, int from, int at) {
        Token token = tokens.get(at);
        if (isJoiner(token)) {
            return at == from ? mixed(key, token.form()) : key;
        }
        boolean numbers = token.kind() == Token.Kind.NUMBER && at > from && lastNumber(tokens, from, at);
        return mixed(numbers ? mixed(key, "\u0001") : key, Stem.of(token));
    }

    /** The key of a whole text; clause breaks count for nothing. */
    public static long of(String text) {
        List<Token> tokens = Tokenizer.tokens(text, Integer.MAX_VALUE);
        List<Token> words = tokens.stream()
                .filter(token -> token.kind() != Token.Kind.BREAK)
                .toList();
        return words.isEmpty() ? of(tokens, 0, tokens.size()) : of(words, 0, words.size());
    }

    /** The key of tokens {@code from} to {@code to}, exclusive. */
    public static long of(List<Token> tokens, int from, int to) {
        long key = EMPTY;
        for (int at = from; at < to; at++) {
            key = extended(key, tokens, from, at);
        }
        return key;
    }

    /** Whether a token only joins others, so that no phrase ends in it. */
    public static boolean isJoiner(Token token) {
        return token.kind() == Token.Kind.SYMBOL && JOINERS.contains(token.form());
    }

    private static boolean lastNumber(List<Token> tokens, int from, int at) {
        for (int before = at - 1; before >= from; before--) {
            if (!isJoiner(tokens.get(before))) {
                return tokens.get(before).kind() == Token.Kind.NUMBER;
            }
        }
        return false;
    }

    private static long mixed(long key, String form) {
        long hash = key;
        for (int at = 0; at < form.length(); at++) {
            hash = (hash ^ form.charAt(at)) * PRIME;
        }
        return hash;
    }
}
