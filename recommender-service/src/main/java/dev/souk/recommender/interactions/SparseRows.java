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

    /** One entry, 0 where there is none or the row is beyond the matrix; O(log of the row's length). */
    default float at(int row, int column) {
        if (row >= rows()) {
            return 0f;
        }
        int low = start(row);
        int high = end(row) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = column(middle);
            if (found == column) {
                return value(middle);
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0f;
    }
}
