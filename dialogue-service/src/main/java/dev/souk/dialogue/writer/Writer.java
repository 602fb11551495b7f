package dev.souk.dialogue.writer;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Words an answer with a language model, piece by piece. */
public interface Writer {
    /** No model is configured: everything is worded by templates. */
    Writer NONE = new Writer() {
        @Override
        public boolean configured() {
            return false;
        }

        @Override
        public CompletionStage<Void> write(Prompt prompt, Consumer<String> pieces, Instant deadline) {
            return CompletableFuture.failedStage(new IllegalStateException("no language model is configured"));
        }
    };

    /** Whether there is a model at all; without one nothing is degraded by not using it. */
    boolean configured();

    /**
     * Streams the model's words.
     *
     * @param pieces gets each piece as it comes, one at a time; a piece may end anywhere
     * @return done when the model is; failed where it is refused, broken off or late, whatever came before
     */
    CompletionStage<Void> write(Prompt prompt, Consumer<String> pieces, Instant deadline);

    /**
     * What a model is told.
     *
     * @param rules what it must do, written by us
     * @param material the records, marked as data
     */
    record Prompt(String rules, String material) {}
}
