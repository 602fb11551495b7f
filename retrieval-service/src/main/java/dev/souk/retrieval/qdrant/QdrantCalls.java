package dev.souk.retrieval.qdrant;

import com.google.common.util.concurrent.ListenableFuture;
import dev.souk.retrieval.search.SearchUnavailable;
import java.util.concurrent.ExecutionException;

/** Waits for Qdrant's answers. */
final class QdrantCalls {
    private QdrantCalls() {}

    /**
     * The answer of a call, which has its own timeout.
     *
     * @throws SearchUnavailable if there is none
     */
    static <T> T await(ListenableFuture<T> call, String what) {
        try {
            return call.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailable("qdrant: interrupted at: " + what, e);
        } catch (ExecutionException e) {
            throw new SearchUnavailable("qdrant: " + what + " failed: " + e.getCause(), e);
        }
    }
}
