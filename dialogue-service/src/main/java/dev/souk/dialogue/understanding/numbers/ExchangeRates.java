package dev.souk.dialogue.understanding.numbers;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What other currencies are worth. A configured figure, not a market's: a shopper's "500 euros" is only a budget.
 *
 * @param worth ISO 4217 code → what one unit is worth, all in the same money, whichever that is
 */
public record ExchangeRates(Map<String, Double> worth) {
    /** No rate is known: amounts in other currencies are asked about. */
    public static final ExchangeRates NONE = new ExchangeRates(Map.of());

    public ExchangeRates {
        worth = Map.copyOf(worth);
        worth.forEach((currency, rate) -> {
            if (!(rate > 0) || Double.isInfinite(rate)) {
                throw new IllegalArgumentException("worth: " + currency + " is " + rate + "; a number > 0 would do");
            }
        });
    }

    /** An amount of one currency in another, to the cent; empty where either has no rate. */
    public OptionalDouble convert(double amount, String from, String to) {
        Double own = worth.get(from);
        Double other = worth.get(to);
        return own == null || other == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.rint(amount * own / other * 100) / 100);
    }
}
