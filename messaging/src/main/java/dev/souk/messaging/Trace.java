package dev.souk.messaging;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The W3C {@code traceparent} that applies where it is asked for. It is set while a handler, responder or follower is called and while
 * the continuation of an {@link Asker} or {@link Publisher} stage runs, and goes out with whatever is sent there.
 */
public final class Trace {
    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private Trace() {}

    public static Optional<String> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Does {@code work} under {@code traceparent}; under none where it is null. */
    public static <T> T under(@Nullable String traceparent, Callable<T> work) throws Exception {
        return traceparent == null
                ? work.call()
                : ScopedValue.where(CURRENT, traceparent).call(work::call);
    }

    /** As {@link #under}, for work that returns nothing. */
    public static void run(@Nullable String traceparent, Runnable work) {
        if (traceparent == null) {
            work.run();
        } else {
            ScopedValue.where(CURRENT, traceparent).run(work);
        }
    }
}
