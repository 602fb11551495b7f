package dev.souk.recommender.sequence;

import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.interactions.SparseRows;

/**
 * Transitions weighed by how common their ends are: {@code c_ab / (n_a^α · n_b^β)}. α = 1, β = 0 is the chance to go from a to b;
 * β &gt; 0 favours b that few others lead to.
 *
 * @param strengths rows are where it goes from, columns where to
 */
public record TransitionRelation(SparseRows strengths) implements ItemRelation {
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
        return strengths.at(from, to);
    }

    @Override
    public long bytes() {
        return 8L * strengths.nonZeros() + 4L * strengths.rows();
    }
}
