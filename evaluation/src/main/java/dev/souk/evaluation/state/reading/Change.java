package dev.souk.evaluation.state.reading;

import dev.souk.evaluation.state.corpus.Slot;
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
public record Change(
        Kind kind,
        String value,
        Set<Source> sources,
        @Nullable Mention mention,
        @Nullable Slot origin) {
    /** What is done. */
    public enum Kind {
        KEEP,
        SET,
        DROP,
        /** Any value will do. */
        ANY
    }

    /** Where a value comes from. */
    public enum Source {
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

    public static final Change KEEP = new Change(Kind.KEEP, "", Set.of(), null, null);
    public static final Change DROP = new Change(Kind.DROP, "", Set.of(), null, null);
    public static final Change ANY = new Change(Kind.ANY, "", Set.of(), null, null);

    public Change {
        Objects.requireNonNull(value, "value");
        sources = Set.copyOf(sources);
    }
}
