package dev.souk.standalone.standin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What goes wrong with a request to the stand-in. */
public enum Fault {
    /** Nothing. */
    NONE,
    /** The connection is closed without a word. */
    REFUSED,
    /** Longer silence than anyone waits for. */
    SLOW,
    /** Half of what it would say, then longer silence than anyone waits for. */
    STALLED,
    /** 429: too many requests. */
    TOO_MANY_REQUESTS,
    /** The stream ends in the middle of a sentence. */
    CUT_OFF,
    /** What comes is no JSON. */
    WRONG_JSON,
    /** A product is recommended that no shop has. */
    INVENTED_PRODUCT,
    /** A price is named that no record has. */
    INVENTED_PRICE;

    /** The fault of a name such as {@code cut-off}, if it is one. */
    static Optional<Fault> of(String name) {
        return Arrays.stream(values())
                .filter(fault -> fault.json().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Fault::json).toList();
    }

    String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
