package dev.souk.dialogue.understanding.numbers;

import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.language.UnitBook;
import java.util.List;

/**
 * A number as a message writes it, with its unit where it has one.
 *
 * @param from its first token
 * @param to exclusive
 * @param value as written: 2 for 2TB, 15000 for 一萬五
 * @param units what the unit may be; empty for a bare number
 * @param currency the ISO code of a currency named in words, else empty
 */
public record Quantity(int from, int to, double value, List<Unit> units, String currency) {
    public Quantity {
        units = List.copyOf(units);
    }

    /** Whether it stands without any unit, a counter aside. */
    public boolean isBare() {
        return units.stream().allMatch(unit -> unit.dimension().equals(Unit.COUNT));
    }

    /** Whether it is an amount of money. */
    public boolean isMoney() {
        return isOf(Unit.MONEY);
    }

    /** Whether its unit may be of this dimension: weight, time, power. */
    public boolean isOf(String dimension) {
        return units.stream().anyMatch(unit -> unit.dimension().equals(dimension));
    }

    /** Whether it measures something: it has a unit, and is no money. */
    public boolean isMeasure() {
        return !isBare() && !isMoney();
    }

    /** What its number is multiplied with to be in the unit that is spelled so; 0 where they do not measure the same. */
    public double factorTo(String unit) {
        return UnitBook.shipped().named(unit).stream()
                .mapToDouble(this::factorTo)
                .max()
                .orElse(0);
    }

    /** What its number is multiplied with to be in this unit; 0 where they do not measure the same. */
    public double factorTo(Unit other) {
        return units.stream()
                .filter(unit -> unit.dimension().equals(other.dimension()))
                .mapToDouble(unit -> unit.factor() / other.factor())
                .findFirst()
                .orElse(0);
    }

    /** The same number in these units: the "40" of "40 to 60 dollars". */
    public Quantity in(Quantity other) {
        return new Quantity(from, to, value, other.units, other.currency);
    }
}
