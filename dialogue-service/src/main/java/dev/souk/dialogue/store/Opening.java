package dev.souk.dialogue.store;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A turn that is being opened.
 *
 * @param acceptance what came of it: work that nobody is told of may begin, while it is still being kept
 * @param kept done when that can get lost no more, and may be told
 */
public record Opening(CompletionStage<Acceptance> acceptance, CompletionStage<Void> kept) {
    public Opening {
        Objects.requireNonNull(acceptance, "acceptance");
        Objects.requireNonNull(kept, "kept");
    }

    static Opening kept(Acceptance acceptance) {
        return new Opening(CompletableFuture.completedStage(acceptance), CompletableFuture.completedStage(null));
    }
}
