package dev.souk.retrieval.columns;

import dev.souk.contracts.catalogue.AttributeValue;
import java.util.List;

/** The number of each of a column's values, by code; computed once, so that bounding and ordering rows looks numbers up. */
final class ValueOrder {
    private final double[] numbers;

    private ValueOrder(double[] numbers) {
        this.numbers = numbers;
    }

    static ValueOrder of(List<AttributeValue> values) {
        double[] numbers = new double[values.size() + 1];
        numbers[Column.MISSING] = Double.NaN;
        for (int code = 1; code < numbers.length; code++) {
            numbers[code] = Numbers.largest(values.get(code - 1));
        }
        return new ValueOrder(numbers);
    }

    double number(int code) {
        return numbers[code];
    }
}
