package dev.souk.contracts.erasure;

import java.time.Instant;
import java.util.Objects;

/** All that is known of a shopper, and derived from it, must go. */
public record Erasure(String shopId, String shopperId, String erasureId, Instant at) {
    public Erasure {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(shopperId, "shopperId");
        Objects.requireNonNull(erasureId, "erasureId");
        Objects.requireNonNull(at, "at");
    }
}
