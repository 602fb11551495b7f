package dev.souk.dialogue.understanding.intent;

/** A sparse vector: rows of a weight table, each with its value. The arrays belong to it and are never changed. */
final class Features {
    private final int[] rows;
    private final float[] values;

    Features(int[] rows, float[] values) {
        if (rows.length != values.length) {
            throw new IllegalArgumentException(
                    "values: " + values.length + " came for " + rows.length + " rows; one a row would do");
        }
        this.rows = rows;
        this.values = values;
    }

    int size() {
        return rows.length;
    }

    int row(int at) {
        return rows[at];
    }

    float value(int at) {
        return values[at];
    }
}
