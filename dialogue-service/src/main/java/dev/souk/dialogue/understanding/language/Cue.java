package dev.souk.dialogue.understanding.language;

import java.util.Locale;
import java.util.Objects;

/**
 * What a phrase does in a sentence, whatever the shop sells.
 *
 * @param argument what it does it to: an attribute, a person, a topic, a place in a list; empty where the kind says it all
 */
public record Cue(Kind kind, String argument) {
    /** The kinds, as the resource files name them in lower case with hyphens. */
    public enum Kind {
        EXCLUDE,
        UNNEEDED,
        EXCLUDE_BEFORE,
        DISLIKE,
        ALSO,
        ANY,
        /** Said after something: it need not be so. */
        OPTIONAL,
        /** Said before or after something: rather so than not. */
        PREFER,
        BUT,
        AND,
        OR,
        REVISE,
        REMOVE,
        HOLDS,
        WITH,
        ONLY,
        LESS_THAN,
        AT_MOST,
        MORE_THAN,
        AT_LEAST,
        AROUND,
        BETWEEN,
        OR_LESS,
        OR_MORE,
        OR_SO,
        /** After a number: a little more than that. */
        AND_SOME,
        JOIN,
        BUDGET,
        MOST,
        LEAST,
        MORE,
        LESS,
        TOO,
        NOT_TOO,
        A_BIT,
        LEADS,
        SORT,
        BIG,
        SMALL,
        AS,
        THAN,
        LOW,
        HIGH,
        LOWER,
        HIGHER,
        LOWEST,
        HIGHEST,
        LABEL,
        IN_STOCK,
        HOW_MUCH,
        FIRST,
        ORDINAL,
        MIDDLE,
        THIS,
        THESE,
        PREVIOUS,
        SAME,
        FOR,
        BACK,
        ME,
        OWN,
        PERSON,
        LANGUAGE,
        SEARCH,
        /** Asks whether the shop has something of a kind at all. */
        SELLS,
        /** A kind of product, whether this shop has it or not. */
        GOODS,
        QUESTION,
        COMPARE,
        YES,
        ACCEPT,
        NO,
        REJECT,
        OTHERS,
        GREET,
        BYE,
        THANK,
        ANGER,
        BARGAIN,
        INSTRUCTION,
        OFF_TOPIC,
        SMALL_TALK,
        HANDOFF,
        RESTART,
        ERASE,
        TOPIC,
        TELL_MORE,
        FILLER;

        /** The kind a resource file names. */
        static Kind named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Cue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(argument, "argument");
    }
}
