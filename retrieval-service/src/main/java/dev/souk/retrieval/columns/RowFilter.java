package dev.souk.retrieval.columns;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Polarity;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;

/** A constraint on a table: which of its rows meet it. A missing value never meets what is required and never breaks what is excluded. */
public final class RowFilter {
    private RowFilter() {}

    /** The rows that meet the constraint. Time is linear in distinct values (the test) plus rows (a look-up each). */
    public static BitSet rows(CategoryTable table, Constraint constraint) {
        boolean required = constraint.polarity() == Polarity.REQUIRE;
        BitSet rows = new BitSet(table.size());
        Optional<Column> found = table.column(constraint.attribute());
        if (found.isEmpty()) {
            rows.set(0, table.size(), !required);
            return rows;
        }
        Column column = found.get();
        boolean[] meets = meets(column, constraint, required);
        for (int row = 0; row < table.size(); row++) {
            if (meets[column.code(row)]) {
                rows.set(row);
            }
        }
        return rows;
    }

    private static boolean[] meets(Column column, Constraint constraint, boolean required) {
        Predicate<AttributeValue> test = Comparison.of(constraint);
        boolean[] meets = new boolean[column.distinct() + 1];
        meets[Column.MISSING] = !required;
        for (int code = 1; code < meets.length; code++) {
            meets[code] = test.test(column.value(code)) == required;
        }
        return meets;
    }
}
