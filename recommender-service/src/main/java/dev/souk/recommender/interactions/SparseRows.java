package dev.souk.recommender.interactions;

/**
 * A sparse matrix to be read, in compressed rows: row {@code r} has the places {@code start(r)} to {@code end(r)}, its columns
 * ascending. On the heap ({@link SparseMatrix}) or mapped from a file. Immutable, safe to share.
 */
public interface SparseRows {
    int rows();

    int columns();

    int nonZeros();

    int start(int row);

    int end(int row);

    int column(int place);

    float value(int place);

    /** How many entries a row has. */
    default int rowLength(int row) {
        return end(row) - start(row);
    }

    /** sums[column] += weight · value over a row. */
    default void addTo(int row, float weight, float[] sums) {
        for (int place = start(row); place < end(row); place++) {
            sums[column(place)] += weight * value(place);
        }
    }

    /** Copies a row's columns and values to the places from {@code at} on. */
    default void copyRow(int row, int[] columns, float[] values, int at) {
        for (int place = start(row); place < end(row); place++) {
            columns[at + place - start(row)] = column(place);
            values[at + place - start(row)] = value(place);
        }
    }

    /** One entry, 0 where there is none or the row is beyond the matrix; O(log of the row's length). */
    default float at(int row, int column) {
        int place = place(row, column);
        return place < 0 ? 0f : value(place);
    }

    /** Where an entry is, negative where there is none or the row is beyond the matrix; O(log of the row's length). */
    default int place(int row, int column) {
        int low = row < rows() ? start(row) : 0;
        int high = row < rows() ? end(row) - 1 : -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = column(middle);
            if (found == column) {
                return middle;
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
