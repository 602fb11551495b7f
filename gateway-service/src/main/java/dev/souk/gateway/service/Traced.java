package dev.souk.gateway.service;

import dev.souk.messaging.Trace;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Passes a caller's W3C trace context on with whatever is sent on the caller's behalf. */
final class Traced {
    /** Version 00: trace id and parent id in hex, not all zero, and flags. */
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private Traced() {}

    /** Does work under the caller's trace; one that is not well-formed is ignored, as W3C asks. */
    static <T> T under(@Nullable String traceparent, Supplier<T> work) {
        if (traceparent == null || !TRACEPARENT.matcher(traceparent).matches()) {
            return work.get();
        }
        AtomicReference<T> result = new AtomicReference<>();
        Trace.run(traceparent, () -> result.set(work.get()));
        return Objects.requireNonNull(result.get(), "work");
    }
}
