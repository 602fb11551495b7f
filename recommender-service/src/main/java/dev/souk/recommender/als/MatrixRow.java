package dev.souk.recommender.als;

import dev.souk.recommender.interactions.SparseMatrix;

/** A row of the matrix as the solver wants it. */
record MatrixRow(SparseMatrix matrix, int row) implements BlockSolver.Row {
    @Override
    public int size() {
        return matrix.rowLength(row);
    }

    @Override
    public int other(int place) {
        return matrix.column(matrix.start(row) + place);
    }

    @Override
    public float weight(int place) {
        return matrix.value(matrix.start(row) + place);
    }
}
