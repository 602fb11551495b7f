package dev.souk.recommender.modelfile;

import dev.souk.recommender.interactions.SparseRows;
import java.lang.foreign.MemorySegment;

/** A sparse matrix as three mapped arrays. */
final class MappedSparseRows implements SparseRows {
    private final int columnCount;
    private final MemorySegment starts;
    private final MemorySegment columns;
    private final MemorySegment values;

    MappedSparseRows(int columnCount, MemorySegment starts, MemorySegment columns, MemorySegment values) {
        this.columnCount = columnCount;
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    @Override
    public int rows() {
        return (int) (starts.byteSize() / 4) - 1;
    }

    @Override
    public int columns() {
        return columnCount;
    }

    @Override
    public int nonZeros() {
        return (int) (columns.byteSize() / 4);
    }

    @Override
    public int start(int row) {
        return starts.get(ModelLayout.INT, 4L * row);
    }

    @Override
    public int end(int row) {
        return starts.get(ModelLayout.INT, 4L * row + 4);
    }

    @Override
    public int column(int place) {
        return columns.get(ModelLayout.INT, 4L * place);
    }

    @Override
    public float value(int place) {
        return values.get(ModelLayout.FLOAT, 4L * place);
    }

    @Override
    public void copyRow(int row, int[] toColumns, float[] toValues, int at) {
        MemorySegment.copy(columns, ModelLayout.INT, 4L * start(row), toColumns, at, rowLength(row));
        MemorySegment.copy(values, ModelLayout.FLOAT, 4L * start(row), toValues, at, rowLength(row));
    }
}
