package dev.souk.dialogue.understanding.message;

import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Token.Kind;
import java.util.List;

/** Where tokens may be joined to a chunk and where not, by how they are written and by the words beside them. */
final class Joints {
    private Joints() {}

    /** 白色系的 不要黑色: a space between Chinese characters stands for a comma. */
    static boolean isApart(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        return before.kind() == Kind.HAN && token.kind() == Kind.HAN && token.start() > before.end();
    }

    /** Whether it is one letter written into a number, such as the i of i5. */
    static boolean isLetterOfModel(List<Token> tokens, int from, int last) {
        boolean article = last == from + 1 // the "a 4" of "a 4 bay case" is no A4
                && tokens.get(from).is("a")
                && tokens.get(last).kind() == Kind.NUMBER
                && !tokens.get(last).glued();
        boolean letter = from == last
                && tokens.get(from).kind() == Kind.WORD
                && tokens.get(from).form().length() == 1
                && cuts(tokens, from + 1);
        return article || letter;
    }

    /** The "a pc" of "building a pc", which is no APC. */
    static boolean isArticleWithWord(List<Token> tokens, int from, int last) {
        return tokens.get(from).is("a")
                && last > from
                && tokens.get(from + 1).kind() == Kind.WORD
                && !tokens.get(from + 1).glued();
    }

    /** The "pc i" of "the pc i built", which is no PCI. */
    static boolean endsInSubject(List<Token> tokens, int from, int last) {
        return last > from && tokens.get(last).is("i") && !tokens.get(last).glued();
    }

    /** The 要有 of 不要有RGB, which is 不要. */
    static boolean isCutFromNegation(List<Token> tokens, int from, int last) {
        return from > 0
                && last > from
                && tokens.get(from).is("要")
                && tokens.get(from - 1).is("不");
    }

    /** The hyphen of "MX-6", which joins no two ends of a range. */
    static boolean isHyphenOfModel(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && PhraseKey.isJoiner(tokens.get(at))
                && tokens.get(at - 1).kind() == Kind.WORD
                && tokens.get(at).glued()
                && tokens.get(at + 1).glued();
    }

    /** The 一塊 of 第一塊, which is a place in the list and no money. */
    static boolean isPlace(List<Token> tokens, int from) {
        return from > 0 && tokens.get(from - 1).is("第");
    }

    /** Whether a boundary before this token would cut a model number in two, such as "k2" after its k. */
    static boolean cuts(List<Token> tokens, int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at).glued()
                && isAlphanumeric(tokens.get(at))
                && isAlphanumeric(tokens.get(at - 1));
    }

    private static boolean isAlphanumeric(Token token) {
        return token.kind() == Kind.WORD || token.kind() == Kind.NUMBER;
    }
}
