package dev.souk.dialogue.understanding.text;

import dev.souk.dialogue.understanding.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Chinese digits read out one by one are one number: 四零七零 is 4070. Three digits or more; 兩百 and 十二 are numerals, not these. */
public final class SpokenDigits {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String ZERO = "〇";
    private static final int FEWEST = 3;

    private SpokenDigits() {}

    /** The tokens, each run of spoken digits as one. */
    public static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            int end = at;
            StringBuilder digits = new StringBuilder();
            while (end < tokens.size()
                    && digit(tokens.get(end)) >= 0
                    && (end == at || tokens.get(end).glued())) {
                digits.append(digit(tokens.get(end++)));
            }
            if (digits.length() >= FEWEST) {
                Token first = tokens.get(at);
                joined.add(new Token(
                        Kind.NUMBER,
                        digits.toString(),
                        first.start(),
                        tokens.get(end - 1).end(),
                        first.glued()));
                at = end - 1;
            } else {
                joined.add(tokens.get(at));
            }
        }
        return joined;
    }

    private static int digit(Token token) {
        if (token.kind() != Kind.HAN) {
            return -1;
        }
        return token.is(ZERO) ? 0 : DIGITS.indexOf(token.form());
    }
}
