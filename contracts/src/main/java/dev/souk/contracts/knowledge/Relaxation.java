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
 */
public record Relaxation(Constraint removed, @Nullable Constraint replacement, int total) {
    public Relaxation {
        Objects.requireNonNull(removed, "removed");
    }
}
