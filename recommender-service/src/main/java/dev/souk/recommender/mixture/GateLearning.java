package dev.souk.recommender.mixture;

import java.util.Arrays;
import java.util.List;

/**
 * Learns a gate from lessons: minimises the listwise softmax loss of the mixed votes, plus α·N·Σ_e f_e·P_e (Fedus et al. 2022, also in
 * DeepSeekMoE) with f_e the share of lessons that hear member e and P_e its mean affinity, which is least when all N are heard alike.
 * All members are heard in the first half of the steps and only the chosen ones in the second (dense to sparse, Nie et al. 2021), or one
 * that was not heard at the beginning never would be. Full-batch Adam; deterministic. O(steps · votes).
 */
final class GateLearning {
    private static final int STEPS = 150;
    private static final double RATE = 0.05;
    private static final double BALANCE = 0.002;
    private final List<Lesson> lessons;
    private final int members;
    private final double[] parameters;
    private final double[] slopes;

    /** @param members the shared one included */
    GateLearning(List<Lesson> lessons, int members) {
        this.lessons = lessons;
        this.members = members;
        this.parameters = new double[members + (members - 1) * Situation.WIDTH];
        this.slopes = new double[parameters.length];
        for (int m = 0; m < members; m++) {
            parameters[m] = m == 0 ? Math.log(0.5) : Math.log(5);
        }
    }

    Gate learn() {
        double[] mean = new double[parameters.length];
        double[] square = new double[parameters.length];
        for (int step = 1; step <= STEPS && !lessons.isEmpty(); step++) {
            measureSlopes(step <= STEPS / 2 ? members - 1 : Gate.HEARD);
            for (int p = 0; p < parameters.length; p++) {
                mean[p] = 0.9 * mean[p] + 0.1 * slopes[p];
                square[p] = 0.99 * square[p] + 0.01 * slopes[p] * slopes[p];
                double first = mean[p] / (1 - Math.pow(0.9, step));
                double second = square[p] / (1 - Math.pow(0.99, step));
                parameters[p] -= RATE * first / (Math.sqrt(second) + 1e-8);
            }
        }
        return gate();
    }

    private int place(int routed, int feature) {
        return members + routed * Situation.WIDTH + feature;
    }

    private Gate gate() {
        float[] routing = new float[parameters.length - members];
        float[] scales = new float[members];
        for (int m = 0; m < members; m++) {
            scales[m] = (float) Math.exp(parameters[m]);
        }
        for (int p = 0; p < routing.length; p++) {
            routing[p] = (float) parameters[members + p];
        }
        return new Gate(routing, scales, new float[members]);
    }

    private void measureSlopes(int many) {
        Gate gate = gate();
        Arrays.fill(slopes, 0);
        double[] heard = heardShares(gate, many);
        for (Lesson lesson : lessons) {
            add(lesson, gate, heard, many);
        }
        for (int p = 0; p < slopes.length; p++) {
            slopes[p] /= lessons.size();
        }
    }

    private double[] heardShares(Gate gate, int many) {
        double[] shares = new double[members - 1];
        for (Lesson lesson : lessons) {
            float[] affinities = gate.affinities(lesson.situation());
            for (int e = 0; e < shares.length; e++) {
                shares[e] += Gate.heard(affinities, e, many) ? 1.0 / lessons.size() : 0;
            }
        }
        return shares;
    }

    private void add(Lesson lesson, Gate gate, double[] heard, int many) {
        float[] weights = gate.weights(lesson.situation(), many);
        float[] affinities = gate.affinities(lesson.situation());
        double[] byMember = excess(lesson, weights);
        double[] byAffinity = new double[members - 1];
        double mean = 0;
        for (int m = 0; m < members; m++) {
            slopes[m] += weights[m] * byMember[m];
        }
        for (int e = 0; e < byAffinity.length; e++) {
            byAffinity[e] = BALANCE * byAffinity.length * heard[e]
                    + (weights[e + 1] > 0 ? gate.scales()[e + 1] * byMember[e + 1] : 0);
            mean += affinities[e] * byAffinity[e];
        }
        for (int e = 0; e < byAffinity.length; e++) {
            for (int f = 0; f < Situation.WIDTH; f++) {
                slopes[place(e, f)] += affinities[e] * (byAffinity[e] - mean) * lesson.situation()[f];
            }
        }
    }

    /** Σ_i (total · softmax_i − wanted_i) · vote of each member: the loss's slope in each member's weight. */
    private double[] excess(Lesson lesson, float[] weights) {
        float[] chances = lesson.scores(weights);
        float largest = Float.NEGATIVE_INFINITY;
        for (float score : chances) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = (float) Math.exp(chances[i] - largest);
            sum += chances[i];
        }
        double total = lesson.total();
        double[] excess = new double[members];
        for (int i = 0; i < chances.length; i++) {
            double over = total * chances[i] / sum - lesson.wanted()[i];
            for (int m = 0; m < members; m++) {
                excess[m] += over * lesson.votes()[i * members + m];
            }
        }
        return excess;
    }
}
