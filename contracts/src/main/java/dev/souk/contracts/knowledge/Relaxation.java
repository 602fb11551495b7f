package dev.souk.contracts.knowledge;

import dev.souk.contracts.need.Constraint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of the need that brings items back.
 *
 * @param removed the constraint given up
 * @param replacement what takes its place (a higher bound), or null where it just goes
 * @param total how many items meet the changed need
 * @param also a second change that has to go with it, because neither alone brings anything back; or null
 */
public record Relaxation(
        Constraint removed,
        @Nullable Constraint replacement,
        int total,
        @Nullable Relaxation also) {
    public Relaxation {
        Objects.requireNonNull(removed, "removed");
    }

    /** A change that is enough by itself. */
    public Relaxation(Constraint removed, @Nullable Constraint replacement, int total) {
        this(removed, replacement, total, null);
    }
}
