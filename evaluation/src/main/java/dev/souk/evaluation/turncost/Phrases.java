package dev.souk.evaluation.turncost;

import java.util.List;

/** What measured conversations say; every shop with headphones can answer it. */
final class Phrases {
    static final List<String> OPENINGS = List.of(
            "wireless headphones under 80",
            "black headphones with a microphone",
            "white keyboard, nothing over 120",
            "27 inch monitor between 150 and 400",
            "無線耳機，一百以內",
            "黑色的鍵盤，不要太貴");

    /** What opens the long conversation; the last one must hold to its end. */
    static final List<String> LONG_OPENING = List.of("hello", "I am looking for headphones", "nothing over 80 please");

    /** Said over and over in the long conversation; none of it is about the price. */
    static final List<String> LONG_REST = List.of(
            "wireless ones",
            "in black",
            "any color is fine",
            "show me others",
            "in white",
            "any color is fine",
            "wired or wireless, both are fine",
            "nice weather today");

    /** Asks for a slate at the end of the long conversation. */
    static final String LONG_LAST = "show me black headphones";

    /** What the third turn of the long conversation set. */
    static final double LONG_CEILING = 80;

    private Phrases() {}

    static String locale(String words) {
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? "zh-TW"
                : "en";
    }
}
