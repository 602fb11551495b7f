package dev.souk.evaluation.running;

import java.io.IOException;

/** Where shoppers are answered. Safe for use by several threads, as long as one conversation's turns follow one another. */
public interface Shopfront extends AutoCloseable {
    /**
     * Takes a turn and waits for the whole answer.
     *
     * @throws IOException if there is none, with the reason
     */
    Answer say(ShopperTurn turn) throws IOException, InterruptedException;

    @Override
    void close() throws IOException;
}
