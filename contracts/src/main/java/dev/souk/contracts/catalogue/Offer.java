package dev.souk.contracts.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way to buy an item: exact duplicates of a raw record become offers of one item.
 *
 * @param price in the catalogue's currency, or null where the record has none
 */
public record Offer(@Nullable Double price, ItemSource source) {
    public Offer {
        Objects.requireNonNull(source, "source");
    }
}
