package dev.souk.gateway.service;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is still to come, in the form a resource returns it. */
final class Replies {
    private Replies() {}

    /** Asks under the caller's trace; what fails fails with its own cause. */
    static <T> Uni<T> to(@Nullable String traceparent, Supplier<CompletionStage<T>> question) {
        return Uni.createFrom()
                .completionStage(() -> Traced.under(traceparent, question))
                .onFailure(CompletionException.class)
                .transform(failure -> failure.getCause() == null ? failure : failure.getCause());
    }
}
