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

    /** That this instance of a service has done what was asked for. */
    public static ErasureReceipt of(Erasure erasure, String service, String instance, String erased, Instant at) {
        return new ErasureReceipt(
                erasure.shopId(), erasure.shopperId(), erasure.erasureId(), service, instance, erased, at);
    }
}
