package dev.souk.dialogue.understanding.text;

import java.util.List;
import java.util.Locale;

/** Which of the languages a message is written in. */
public final class MessageLanguage {
    public static final String ENGLISH = "en";
    public static final String CHINESE = "zh";

    private MessageLanguage() {}

    /** Chinese where a Chinese character stands, English where only words do, else the locale's. */
    public static String of(List<Token> tokens, String locale) {
        boolean words = false;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.HAN) {
                return CHINESE;
            }
            words |= token.kind() == Token.Kind.WORD && token.form().length() > 1;
        }
        return isChinese(locale) || !words ? ofLocale(locale) : ENGLISH;
    }

    private static String ofLocale(String locale) {
        return isChinese(locale) ? CHINESE : ENGLISH;
    }

    private static boolean isChinese(String locale) {
        return Locale.forLanguageTag(locale).getLanguage().equals(CHINESE);
    }
}
