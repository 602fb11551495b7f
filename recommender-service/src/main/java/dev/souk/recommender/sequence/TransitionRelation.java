package dev.souk.recommender.sequence;

import dev.souk.recommender.interactions.SparseMatrix;

/**
 * Transitions weighed by how common their ends are: {@code c_ab / (n_a^α · n_b^β)}. α = 1, β = 0 is the chance to go from a to b;
 * β &gt; 0 favours b that few others lead to.
 */
final class TransitionRelation implements ItemRelation {
    private final SparseMatrix strengths;

    private TransitionRelation(SparseMatrix strengths) {
        this.strengths = strengths;
    }

    /** @param counts n, of each item */
    static TransitionRelation of(SparseMatrix transitions, float[] counts, double alpha, double beta) {
        float[] values = new float[transitions.nonZeros()];
        for (int row = 0; row < transitions.rows(); row++) {
            double from = Math.pow(Math.max(1, counts[row]), -alpha);
            for (int place = transitions.start(row); place < transitions.end(row); place++) {
                double to = Math.pow(Math.max(1, counts[transitions.column(place)]), -beta);
                values[place] = (float) (transitions.value(place) * from * to);
            }
        }
        return new TransitionRelation(transitions.withValues(values));
    }

    @Override
    public void spread(int from, float weight, float[] scores) {
        if (from < strengths.rows()) {
            strengths.addTo(from, weight, scores);
        }
    }

    @Override
    public float strength(int from, int to) {
        int low = from < strengths.rows() ? strengths.start(from) : 0;
        int high = from < strengths.rows() ? strengths.end(from) - 1 : -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int column = strengths.column(middle);
            if (column == to) {
                return strengths.value(middle);
            }
            if (column < to) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    @Override
    public long bytes() {
        return 8L * strengths.nonZeros() + 4L * strengths.rows();
    }
}
