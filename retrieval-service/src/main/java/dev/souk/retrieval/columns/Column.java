package dev.souk.retrieval.columns;

import dev.souk.contracts.catalogue.AttributeValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a category's items, dictionary-encoded: each row holds the code of its value, 0 where it has none. A test is therefore made once
 * per distinct value and looked up per row. Immutable.
 */
public final class Column {
    /** The code of a row without a value. */
    public static final int MISSING = 0;

    private final int[] codes;
    private final List<AttributeValue> values;
    private final ValueOrder order;

    private Column(int[] codes, List<AttributeValue> values) {
        this.codes = codes;
        this.values = List.copyOf(values);
        this.order = ValueOrder.of(this.values);
    }

    /** Encodes the rows' values, null where a row has none. */
    static Column of(List<? extends @Nullable AttributeValue> rows) {
        int[] codes = new int[rows.size()];
        Map<AttributeValue, Integer> known = new HashMap<>();
        List<AttributeValue> values = new ArrayList<>();
        for (int row = 0; row < codes.length; row++) {
            AttributeValue value = rows.get(row);
            if (value != null) {
                codes[row] = known.computeIfAbsent(value, fresh -> {
                    values.add(fresh);
                    return values.size();
                });
            }
        }
        return new Column(codes, values);
    }

    /** The value's code in a row, from 1, or {@link #MISSING}. */
    public int code(int row) {
        return codes[row];
    }

    /** How many distinct values there are; their codes are 1 to this. */
    public int distinct() {
        return values.size();
    }

    /** The value of a code. */
    public AttributeValue value(int code) {
        return values.get(code - 1);
    }

    /** The number of a code by which it is bounded and ordered: the largest where there are several; NaN where there is none. */
    public double number(int code) {
        return order.number(code);
    }
}
