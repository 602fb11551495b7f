package dev.souk.recommender.interactions;

import java.util.Arrays;

/**
 * A sparse matrix in compressed rows: row {@code r} has the columns {@code columns[starts[r]..starts[r+1])}, ascending. The
 * arrays are shared, not copied: read only. Transposing takes O(non-zeros).
 */
public final class SparseMatrix implements SparseRows {
    private final int columnCount;
    private final int[] starts;
    private final int[] columns;
    private final float[] values;

    public SparseMatrix(int columnCount, int[] starts, int[] columns, float[] values) {
        if (columns.length != values.length || starts[starts.length - 1] != columns.length) {
            throw new IllegalArgumentException("starts, columns and values disagree: " + starts[starts.length - 1]
                    + ", " + columns.length + ", " + values.length);
        }
        this.columnCount = columnCount;
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    /** The same matrix on the heap: itself where it is there already. */
    public static SparseMatrix of(SparseRows rows) {
        if (rows instanceof SparseMatrix matrix) {
            return matrix;
        }
        int[] starts = new int[rows.rows() + 1];
        Arrays.setAll(starts, row -> row == 0 ? 0 : rows.end(row - 1));
        int[] columns = new int[rows.nonZeros()];
        Arrays.setAll(columns, rows::column);
        float[] values = new float[columns.length];
        for (int place = 0; place < values.length; place++) {
            values[place] = rows.value(place);
        }
        return new SparseMatrix(rows.columns(), starts, columns, values);
    }

    /** Where each row begins, and the end; shared. */
    public int[] starts() {
        return starts;
    }

    /** All columns, row after row; shared. */
    public int[] columnIndices() {
        return columns;
    }

    /** All values, row after row; shared. */
    public float[] values() {
        return values;
    }

    @Override
    public int rows() {
        return starts.length - 1;
    }

    @Override
    public int columns() {
        return columnCount;
    }

    @Override
    public int nonZeros() {
        return columns.length;
    }

    @Override
    public int start(int row) {
        return starts[row];
    }

    @Override
    public int end(int row) {
        return starts[row + 1];
    }

    @Override
    public int rowLength(int row) {
        return starts[row + 1] - starts[row];
    }

    @Override
    public int column(int place) {
        return columns[place];
    }

    @Override
    public float value(int place) {
        return values[place];
    }

    @Override
    public void addTo(int row, float weight, float[] sums) {
        for (int place = starts[row]; place < starts[row + 1]; place++) {
            sums[columns[place]] += weight * values[place];
        }
    }

    @Override
    public void copyRow(int row, int[] toColumns, float[] toValues, int at) {
        System.arraycopy(columns, starts[row], toColumns, at, rowLength(row));
        System.arraycopy(values, starts[row], toValues, at, rowLength(row));
    }

    @Override
    public int place(int row, int column) {
        return row < rows() ? Arrays.binarySearch(columns, starts[row], starts[row + 1], column) : -1;
    }

    /** How many entries each column has. */
    public int[] columnLengths() {
        int[] lengths = new int[columnCount];
        for (int column : columns) {
            lengths[column]++;
        }
        return lengths;
    }

    /** Each entry times its row's and its column's factor. */
    public SparseMatrix scaled(float[] rowFactors, float[] columnFactors) {
        float[] scaled = new float[values.length];
        for (int row = 0; row < rows(); row++) {
            for (int place = starts[row]; place < starts[row + 1]; place++) {
                scaled[place] = values[place] * rowFactors[row] * columnFactors[columns[place]];
            }
        }
        return withValues(scaled);
    }

    /** The same places with other values. */
    public SparseMatrix withValues(float[] other) {
        return new SparseMatrix(columnCount, starts, columns, other);
    }

    public SparseMatrix transposed() {
        int[] turnedStarts = new int[columnCount + 1];
        for (int column : columns) {
            turnedStarts[column + 1]++;
        }
        for (int column = 0; column < columnCount; column++) {
            turnedStarts[column + 1] += turnedStarts[column];
        }
        int[] next = turnedStarts.clone();
        int[] turnedColumns = new int[columns.length];
        float[] turnedValues = new float[columns.length];
        for (int row = 0; row < rows(); row++) {
            for (int place = starts[row]; place < starts[row + 1]; place++) {
                int to = next[columns[place]]++;
                turnedColumns[to] = row;
                turnedValues[to] = values[place];
            }
        }
        return new SparseMatrix(rows(), turnedStarts, turnedColumns, turnedValues);
    }
}
