package dev.souk.retrieval.columns;

import dev.souk.contracts.catalogue.AttributeValue;

/** The one number by which a value is bounded and ordered. */
public final class Numbers {
    private Numbers() {}

    /**
     * An amount itself, the largest of several (the upper end of a range, the width of a resolution, a speed beside its generation), 1 or 0 of a flag;
     * NaN of a word.
     */
    public static double largest(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Amount(double amount) -> amount;
            case AttributeValue.Flag(boolean flag) -> flag ? 1 : 0;
            case AttributeValue.Term ignored -> Double.NaN;
            case AttributeValue.Several several ->
                several.values().stream()
                        .mapToDouble(Numbers::largest)
                        .filter(number -> !Double.isNaN(number))
                        .max()
                        .orElse(Double.NaN);
        };
    }
}
