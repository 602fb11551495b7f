package dev.souk.evaluation.shop.check;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells Chinese from English by counting: product names stay Latin in a Chinese reply, so a fair share of Han makes it Chinese. */
final class ReplyLanguage {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final double CHINESE = 0.3;
    private static final double ENGLISH = 0.05;

    private ReplyLanguage() {}

    /**
     * @param language a BCP 47 tag of Chinese or English
     */
    static boolean is(String text, String language) {
        long han = text.codePoints()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN)
                .count();
        long words = WORD.matcher(text).results().count();
        double share = han + words == 0 ? 0 : (double) han / (han + words);
        return language.toLowerCase(Locale.ROOT).startsWith("zh") ? share >= CHINESE : share <= ENGLISH && words > 0;
    }
}
