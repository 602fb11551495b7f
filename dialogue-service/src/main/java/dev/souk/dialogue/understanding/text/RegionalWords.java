package dev.souk.dialogue.understanding.text;

import com.github.houbb.opencc4j.util.ZhTwConverterUtil;
import java.util.List;

/** The words that Taiwan and the mainland have for the same thing, by OpenCC's table of phrases: 螢幕 and 屏幕, 滑鼠 and 鼠标. */
public final class RegionalWords {
    private RegionalWords() {}

    /** The phrase as written, and as the mainland words it where that differs by more than its characters. */
    public static List<String> of(String phrase) {
        if (phrase.chars().noneMatch(Character::isIdeographic)) {
            return List.of(phrase);
        }
        String mainland = ZhTwConverterUtil.toSimple(phrase);
        return PhraseKey.of(mainland) == PhraseKey.of(phrase) ? List.of(phrase) : List.of(phrase, mainland);
    }
}
