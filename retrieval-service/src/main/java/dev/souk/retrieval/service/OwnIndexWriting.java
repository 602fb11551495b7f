package dev.souk.retrieval.service;

import dev.souk.retrieval.CatalogueIndex;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writes into an index that is this process's alone, on one thread, whenever there is something new. */
final class OwnIndexWriting implements Writing {
    private final CatalogueIndex index;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("retrieval-vectors").factory());

    OwnIndexWriting(CatalogueIndex index) {
        this.index = index;
    }

    @Override
    public void caughtUp() {
        write();
    }

    @Override
    public void held(long offset) {
        write();
    }

    private void write() {
        var _ = thread.submit(() -> {
            if (index.vectors().run()) {
                index.commit();
            }
        });
    }

    @Override
    public void close() {
        index.vectors().stop();
        thread.close();
    }
}
