package dev.souk.dialogue.understanding.text;

import java.util.Map;

/** Takes an English plural's ending off, the same way from the catalogue's words and from the shopper's: cookie and cookies are both cooky. */
public final class Stem {
    private static final Map<String, String> IRREGULAR = Map.of(
            "shelves", "shelf", "knives", "knife", "scarves", "scarf", "loaves", "loaf", "leaves", "leaf", "halves",
            "half", "windows", "windows"); // the system; a window of a case is said of one

    private Stem() {}

    /** The stem of a word; any other token's form. */
    public static String of(Token token) {
        return token.kind() == Token.Kind.WORD ? of(token.form()) : token.form();
    }

    /** The stem of a lower-case word. */
    public static String of(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ie")) {
            return word.substring(0, length - 2) + "y";
        }
        if (length < 4 || word.charAt(length - 1) != 's' || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        boolean hissing =
                word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses");
        return word.substring(0, length - (hissing ? 2 : 1));
    }
}
