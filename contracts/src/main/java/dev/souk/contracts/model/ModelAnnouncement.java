package dev.souk.contracts.model;

import java.time.Instant;
import java.util.Objects;

/**
 * A model file every recommender should serve; publishing an older one rolls back.
 *
 * @param sha256 of the file, in hex
 * @param place where to read it
 */
public record ModelAnnouncement(
        String shopId, String model, String version, String sha256, String place, Instant trainedAt) {
    public ModelAnnouncement {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(trainedAt, "trainedAt");
    }
}
