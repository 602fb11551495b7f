package dev.souk.retrieval.columns;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** All items of a catalogue that meet some constraints: a set of rows for each table that has any; not to be changed by readers. */
public record Matches(List<TableRows> tables, int total) {
    /** Rows of a table. */
    public record TableRows(CategoryTable table, BitSet rows) {}

    /**
     * Filters a catalogue.
     *
     * @param excluded ids of items left out whatever they meet
     */
    public static Matches of(Catalogue catalogue, List<Constraint> constraints, Set<String> excluded) {
        List<TableRows> tables = new ArrayList<>();
        int total = 0;
        for (CategoryTable table : catalogue.tables()) {
            BitSet rows = meeting(table, constraints);
            if (!excluded.isEmpty() && !rows.isEmpty()) {
                remove(table, rows, excluded);
            }
            int count = rows.cardinality();
            if (count > 0) {
                tables.add(new TableRows(table, rows));
                total += count;
            }
        }
        return new Matches(List.copyOf(tables), total);
    }

    /** Those of them that are among these rows. */
    public Matches among(Map<CategoryTable, BitSet> others) {
        List<TableRows> both = new ArrayList<>();
        int count = 0;
        for (TableRows part : tables) {
            BitSet rows = (BitSet) part.rows().clone();
            rows.and(others.getOrDefault(part.table(), new BitSet()));
            if (!rows.isEmpty()) {
                both.add(new TableRows(part.table(), rows));
                count += rows.cardinality();
            }
        }
        return new Matches(List.copyOf(both), count);
    }

    private static void remove(CategoryTable table, BitSet rows, Set<String> excluded) {
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (excluded.contains(table.item(row).itemId())) {
                rows.clear(row);
            }
        }
    }

    /** The rows that meet all constraints; the category first, as it mostly decides for the whole table. */
    private static BitSet meeting(CategoryTable table, List<Constraint> constraints) {
        BitSet rows = new BitSet(table.size());
        rows.set(0, table.size());
        for (Constraint constraint : constraints) {
            if (constraint.attribute().equals(Constraint.CATEGORY)) {
                rows.and(RowFilter.rows(table, constraint));
            }
        }
        for (Constraint constraint : constraints) {
            if (rows.isEmpty()) {
                break;
            }
            if (!constraint.attribute().equals(Constraint.CATEGORY)) {
                rows.and(RowFilter.rows(table, constraint));
            }
        }
        return rows;
    }

    /** How many of them have a value of the attribute. */
    public int having(String attribute) {
        int count = 0;
        for (TableRows part : tables) {
            Optional<Column> column = part.table().column(attribute);
            if (column.isPresent()) {
                count += (int) part.rows().stream()
                        .filter(row -> column.get().code(row) != Column.MISSING)
                        .count();
            }
        }
        return count;
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** Visits every row. */
    public void forEach(BiConsumer<CategoryTable, Integer> action) {
        for (TableRows part : tables) {
            part.rows().stream().forEach(row -> action.accept(part.table(), row));
        }
    }

    /** The items, in the tables' order. */
    public List<CatalogueItem> items() {
        List<CatalogueItem> items = new ArrayList<>(total);
        forEach((table, row) -> items.add(table.item(row)));
        return items;
    }
}
