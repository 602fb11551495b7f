package dev.souk.messaging;

import java.util.concurrent.CompletionStage;

/**
 * Works on one record. Called in a virtual thread, so it may block; two records of one key never at once, records of different keys
 * concurrently. The record's offset is committed only after the stage completes. If it fails, the record goes to the dead letters with
 * the cause, and its partition goes on. The same record may come again after a crash or a rebalance: see {@link OnceById}.
 */
@FunctionalInterface
public interface Handler<T> {
    CompletionStage<Void> handle(Delivery<T> delivery);
}
