package dev.souk.dialogue.understanding.language;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words for what goes with a kind of product and is called after it: the "stand" of a laptop stand, the 墊 of 滑鼠墊. */
public final class Accessories {
    /** One of the words, whole: in Chinese nothing but what closes a clause or asks may follow. */
    private static final Pattern SHIPPED = Pattern.compile(
            "(?i)(" + words("en") + ")\\b" + "|(" + words("zh") + ")(?=$|[^\\p{IsHan}]|[嗎吗呢的有吧要喔哦啊耶推可多哪怎跟和或])");

    private Accessories() {}

    /** Finds one at the beginning of a text. */
    public static Pattern shipped() {
        return SHIPPED;
    }

    private static String words(String language) {
        return ResourceLines.of("accessories.txt").lines().stream()
                .filter(line -> line.head().equals(language))
                .map(ResourceLines.Line::phrases)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
