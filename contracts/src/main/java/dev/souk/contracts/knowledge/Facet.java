package dev.souk.contracts.knowledge;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import java.util.List;
import java.util.Objects;

/**
 * How one attribute's values are distributed over all items that meet the need.
 *
 * @param coverage share of those items that have a value, in [0, 1]
 * @param entropy of the values in bits, missing counted as one value; amounts in quartile buckets
 * @param counts value → items, most frequent first; for amounts empty
 * @param quantiles of amounts at 0, .25, .5, .75 and 1; for others empty
 */
public record Facet(
        String attribute,
        AttributeKind kind,
        double coverage,
        double entropy,
        List<FacetCount> counts,
        List<Double> quantiles) {
    public Facet {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(kind, "kind");
        counts = List.copyOf(counts);
        quantiles = List.copyOf(quantiles);
    }

    /** A value and how many items have it. */
    public record FacetCount(AttributeValue value, int items) {}
}
