package dev.souk.dialogue.understanding.text;

/** Takes an English plural's ending off, the same way from the catalogue's words and from the shopper's. */
public final class Stem {
    private Stem() {}

    /** The stem of a word; any other token's form. */
    public static String of(Token token) {
        return token.kind() == Token.Kind.WORD ? of(token.form()) : token.form();
    }

    /** The stem of a lower-case word. */
    public static String of(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's' || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissing =
                word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses");
        return word.substring(0, length - (hissing ? 2 : 1));
    }
}
