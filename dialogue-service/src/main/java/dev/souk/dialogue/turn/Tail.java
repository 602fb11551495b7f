package dev.souk.dialogue.turn;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Steps that come while others still run, and wait their turn. Steps are added by one thread at a time. */
final class Tail {
    private CompletionStage<Void> last;

    Tail(CompletionStage<Void> first) {
        last = first;
    }

    synchronized void then(Supplier<CompletionStage<Void>> step) {
        last = last.thenCompose(_ -> step.get());
    }

    /** Done with the last step so far; fails where one did. */
    synchronized CompletionStage<Void> end() {
        return last;
    }
}
