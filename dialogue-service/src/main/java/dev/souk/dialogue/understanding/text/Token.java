package dev.souk.dialogue.understanding.text;

import java.util.Objects;

/**
 * A piece of a message: a run of letters, a number, one Chinese character, a symbol, or a break between clauses.
 *
 * @param form its normal form: half width, lower case, simplified script, without apostrophes and thousands separators
 * @param start in UTF-16 units of the message
 * @param end exclusive
 * @param glued whether nothing stands between it and the token before
 */
public record Token(Kind kind, String form, int start, int end, boolean glued) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        HAN,
        SYMBOL,
        /** A mark that no phrase spans: a comma, a full stop, a line's end. */
        BREAK
    }

    public Token {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(form, "form");
    }

    /** Whether the form is exactly this. */
    public boolean is(String other) {
        return form.equals(other);
    }
}
