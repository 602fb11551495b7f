package dev.souk.dialogue.understanding.language;

import java.util.Set;

/** Devices that everybody knows by name: what is sought may be for one, and a bare number behind says which generation. */
public final class Devices {
    private static final Set<String> KNOWN = Set.of(
            "iphone",
            "iphones",
            "ipad",
            "ipads",
            "macbook",
            "xbox",
            "playstation",
            "kindle",
            "gopro",
            "galaxy",
            "pixel");

    private Devices() {}

    /** Whether the word, in lower case, is the name of one. */
    public static boolean isOne(String word) {
        return KNOWN.contains(word);
    }
}
