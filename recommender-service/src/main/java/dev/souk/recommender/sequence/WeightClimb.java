package dev.souk.recommender.sequence;

import dev.souk.recommender.model.TrainingDeadline;
import java.util.ArrayList;
import java.util.List;

/**
 * Coordinate ascent on NDCG@10 of held-out items: each weight in turn is multiplied by a few factors, the best kept, until a round
 * gains nothing (Metzler and Croft 2007, Linear feature-based models for information retrieval). The measure itself is climbed, so no
 * surrogate loss has to agree with it. Deterministic.
 */
final class WeightClimb {
    private static final float[] FACTORS = {0, 0.4f, 0.7f, 0.85f, 1.2f, 1.5f, 2.5f, 5};
    private static final int ROUNDS = 5;
    private static final int CUT = 10;
    private static final int MOST_CONTESTS = 20_000;

    private final TrainingDeadline deadline;
    private final float[] start;
    private final List<Contest> contests = new ArrayList<>();

    /** Holds the contests that there is time for before the deadline. */
    WeightClimb(Choir choir, HeldOut heldOut, TrainingDeadline deadline) {
        this.deadline = deadline;
        start = choir.weights();
        List<HeldOut.Next> all = heldOut.heldOut();
        int step = Math.ceilDiv(Math.max(1, all.size()), MOST_CONTESTS);
        for (int i = 0; i < all.size() && !deadline.passed(); i += step) {
            HeldOut.Next next = all.get(i);
            contests.add(Contest.of(choir, heldOut.heldIn().history(next.user()), next.item()));
        }
    }

    /** The best weights found before the deadline. */
    float[] climb() {
        float[] best = start.clone();
        double height = ndcg(best);
        for (int round = 0; round < ROUNDS; round++) {
            double before = height;
            for (int c = 0; c < best.length && !deadline.passed(); c++) {
                height = climb(best, c, height);
            }
            if (height - before < 1e-5) {
                break;
            }
        }
        return best;
    }

    private double climb(float[] weights, int c, double height) {
        float from = weights[c] > 0 ? weights[c] : 0.02f;
        float kept = weights[c];
        double highest = height;
        for (float factor : FACTORS) {
            weights[c] = from * factor;
            double reached = ndcg(weights);
            if (reached > highest) {
                highest = reached;
                kept = weights[c];
            }
        }
        weights[c] = kept;
        return highest;
    }

    private double ndcg(float[] weights) {
        double sum = 0;
        for (Contest contest : contests) {
            double rank = contest.rank(weights);
            sum += rank < CUT ? Math.log(2) / Math.log(rank + 2) : 0;
        }
        return sum / Math.max(1, contests.size());
    }
}
