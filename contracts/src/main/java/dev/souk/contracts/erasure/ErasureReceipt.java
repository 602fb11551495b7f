package dev.souk.contracts.erasure;

import java.time.Instant;
import java.util.Objects;

/**
 * One instance has forgotten.
 *
 * @param erased what went, in words: {@code 3 conversations}
 */
public record ErasureReceipt(
        String shopId, String shopperId, String erasureId, String service, String instance, String erased, Instant at) {
    public ErasureReceipt {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(shopperId, "shopperId");
        Objects.requireNonNull(erasureId, "erasureId");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(instance, "instance");
        Objects.requireNonNull(erased, "erased");
        Objects.requireNonNull(at, "at");
    }
}
