package dev.souk.gateway.experiment;

import java.util.Map;

/** Says which arms a shopper is in; every request carries them on. Does not block. Safe for use by many threads. */
@FunctionalInterface
public interface ArmAssignment {
    /** No experiment runs. */
    ArmAssignment NONE = (shopId, shopperId) -> Map.of();

    /** Experiment id → arm. */
    Map<String, String> armsOf(String shopId, String shopperId);
}
