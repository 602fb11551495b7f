package dev.souk.contracts.experiment;

import dev.souk.contracts.chain.Chain;
import java.time.Instant;
import java.util.Objects;

/** A shopper met a variant that was acted on. */
public record Exposure(Chain chain, String experimentId, String arm, String service, Instant at) {
    public Exposure {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(experimentId, "experimentId");
        Objects.requireNonNull(arm, "arm");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(at, "at");
    }
}
