package dev.souk.dialogue.turn;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A command on its way.
 *
 * @param accepted done when nothing of it can get lost any more; fails where the store does
 * @param finished done when all its events are sent; a turn taken over by another process counts as finished here
 */
public record Handling(CompletionStage<Void> accepted, CompletionStage<Void> finished) {
    static Handling of(CompletionStage<Void> whole) {
        return new Handling(whole, whole);
    }

    static Handling begunBy(CompletionStage<CompletionStage<Void>> opening) {
        CompletableFuture<Void> accepted = opening.thenAccept(_ -> {}).toCompletableFuture();
        return new Handling(accepted, opening.thenCompose(rest -> rest));
    }
}
