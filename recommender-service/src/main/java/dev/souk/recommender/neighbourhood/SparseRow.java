package dev.souk.recommender.neighbourhood;

/** A row's columns, ascending, and their values; both shared. */
final class SparseRow {
    private final int[] columns;
    private final float[] values;

    SparseRow(int[] columns, float[] values) {
        this.columns = columns;
        this.values = values;
    }

    int[] columns() {
        return columns;
    }

    float[] values() {
        return values;
    }

    /** To the places from {@code at} on. */
    void copy(int[] toColumns, float[] toValues, int at) {
        System.arraycopy(columns, 0, toColumns, at, columns.length);
        System.arraycopy(values, 0, toValues, at, values.length);
    }
}
