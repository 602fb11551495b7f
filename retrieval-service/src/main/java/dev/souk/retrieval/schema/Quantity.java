package dev.souk.retrieval.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with a unit, as text such as {@code 2 TB} or {@code 5.2GHz} writes it. */
public record Quantity(double amount, Unit unit) {
    private static final Pattern WRITTEN =
            Pattern.compile("([-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[-+]?\\d+(?:\\.\\d+)?)\\s*(\\S+)");
    private static final int LONGEST = 40;

    /** Reads a text that is a number and a known unit and nothing else. */
    public static Optional<Quantity> read(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !startsLikeNumber(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double amount = Double.parseDouble(matcher.group(1).replace(",", ""));
        return Unit.named(matcher.group(2)).map(unit -> new Quantity(amount, unit));
    }

    private static boolean startsLikeNumber(char first) {
        return Character.isDigit(first) || first == '-' || first == '+';
    }

    public double in(Unit other) {
        return unit.in(other, amount);
    }
}
