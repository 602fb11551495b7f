package dev.souk.evaluation.state;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may become of a slot in a turn.
 *
 * @param value the new value in its canonical form; nothing unless one is set
 * @param sources where the value comes from
 * @param mention the words that say it, or null
 * @param origin the other slot that has the value, or null
 */
record Change(
        Kind kind,
        String value,
        Set<Source> sources,
        @Nullable Mention mention,
        @Nullable Slot origin) {
    /** What is done. */
    enum Kind {
        KEEP,
        SET,
        DROP,
        /** Any value will do. */
        ANY
    }

    /** Where a value comes from. */
    enum Source {
        /** The user's words. */
        SAID,
        /** The system's turn just before. */
        TOLD,
        /** What the system told last of the slot. */
        EARLIER,
        /** Another slot of the state. */
        SHARED,
        /** The shop's understanding. */
        READ
    }

    static final Change KEEP = new Change(Kind.KEEP, "", Set.of(), null, null);
    static final Change DROP = new Change(Kind.DROP, "", Set.of(), null, null);
    static final Change ANY = new Change(Kind.ANY, "", Set.of(), null, null);

    Change {
        Objects.requireNonNull(value, "value");
        sources = Set.copyOf(sources);
    }
}
