package dev.souk.recommender.mixture;

import java.util.List;

/**
 * Holds a gate against its members on lessons it did not learn from, by the mean discounted gain of the items wanted among the first
 * {@value #CUT}, and draws it towards the best of them as far as that does good: what was learnt from few lessons must not cost more than
 * hearing that member alone.
 */
final class GateTrial {
    private static final int CUT = 20;
    private static final float[] SHARES = {1, 0.6f, 0.3f, 0.1f};
    private final List<Lesson> lessons;

    GateTrial(List<Lesson> lessons) {
        this.lessons = lessons;
    }

    Gate settled(Gate gate) {
        int best = 1;
        for (int m = 1; m < gate.scales().length; m++) {
            best = gain(alone(gate, m)) > gain(alone(gate, best)) ? m : best;
        }
        Gate settled = gate;
        for (float share : SHARES) {
            Gate drawn = gate.drawnTo(best, share);
            settled = gain(drawn) > gain(settled) ? drawn : settled;
        }
        return settled;
    }

    private static Gate alone(Gate gate, int member) {
        return gate.drawnTo(member, 0);
    }

    double gain(Gate gate) {
        double sum = 0;
        for (Lesson lesson : lessons) {
            sum += gain(lesson, gate.weights(lesson.situation()));
        }
        return sum / Math.max(1, lessons.size());
    }

    private static double gain(Lesson lesson, float[] weights) {
        float[] scores = lesson.scores(weights);
        double gain = 0;
        for (int i = 0; i < scores.length; i++) {
            if (lesson.wanted()[i] > 0) {
                double before = before(scores, i);
                gain += before < CUT ? lesson.wanted()[i] * Math.log(2) / Math.log(before + 2) : 0;
            }
        }
        return gain;
    }

    /** How many rank before an item; equals count half. */
    private static double before(float[] scores, int item) {
        double before = -0.5;
        for (float other : scores) {
            before += other > scores[item] ? 1 : other == scores[item] ? 0.5 : 0;
        }
        return before;
    }
}
