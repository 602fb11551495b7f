package dev.souk.recommender.slate;

import dev.souk.contracts.need.Ordering;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An item that may be shown.
 *
 * @param sortValue its value of the attribute an order was asked for, or null
 * @param unpriced whether it is known to have no price: shown only where no priced one is left
 * @param because which of the shopper's items brought it; only asked of what is shown
 */
public record Contender(
        String itemId, double score, @Nullable Double sortValue, boolean unpriced, Supplier<List<String>> because) {
    /** Priced before unpriced, then the order asked for with unknown values last, then by score, best first. */
    public static Comparator<Contender> bestFirst(@Nullable Ordering ordering) {
        Comparator<Contender> byScore =
                Comparator.comparingDouble(Contender::score).reversed();
        Comparator<Contender> pricedFirst = Comparator.comparing(Contender::unpriced);
        return ordering == null
                ? pricedFirst.thenComparing(byScore)
                : pricedFirst.thenComparing(inOrder(ordering)).thenComparing(byScore);
    }

    private static Comparator<Contender> inOrder(Ordering ordering) {
        Comparator<Double> direction =
                switch (ordering.direction()) {
                    case ASCENDING -> Comparator.naturalOrder();
                    case DESCENDING -> Comparator.reverseOrder();
                };
        return Comparator.comparing(Contender::sortValue, Comparator.nullsLast(direction));
    }
}
