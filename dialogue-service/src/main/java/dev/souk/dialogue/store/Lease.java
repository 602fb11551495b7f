package dev.souk.dialogue.store;

import java.time.Instant;
import java.util.Objects;

/** Who works on a turn, and until when nobody else may. */
public record Lease(String owner, Instant until) {
    public Lease {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(until, "until");
    }
}
