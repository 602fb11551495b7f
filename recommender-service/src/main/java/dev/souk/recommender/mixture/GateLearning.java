package dev.souk.recommender.mixture;

import java.util.Arrays;
import java.util.List;

/**
 * Learns a gate from lessons: minimises the listwise softmax loss of the mixed votes, plus α·N·Σ_e f_e·P_e (Fedus et al. 2022, also in
 * DeepSeekMoE) with f_e the share of lessons that hear member e and P_e its mean affinity, which is least when all N are heard alike.
 * Full-batch Adam; deterministic. O(steps · votes).
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
            measureSlopes();
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
        float[][] routing = new float[members - 1][Situation.WIDTH];
        float[] scales = new float[members];
        for (int m = 0; m < members; m++) {
            scales[m] = (float) Math.exp(parameters[m]);
            for (int f = 0; m > 0 && f < Situation.WIDTH; f++) {
                routing[m - 1][f] = (float) parameters[place(m - 1, f)];
            }
        }
        return new Gate(routing, scales);
    }

    private void measureSlopes() {
        Gate gate = gate();
        Arrays.fill(slopes, 0);
        double[] heard = heardShares(gate);
        for (Lesson lesson : lessons) {
            add(lesson, gate, heard);
        }
        for (int p = 0; p < slopes.length; p++) {
            slopes[p] /= lessons.size();
        }
    }

    private double[] heardShares(Gate gate) {
        double[] shares = new double[members - 1];
        for (Lesson lesson : lessons) {
            float[] affinities = gate.affinities(lesson.situation());
            for (int e = 0; e < shares.length; e++) {
                shares[e] += Gate.heard(affinities, e) ? 1.0 / lessons.size() : 0;
            }
        }
        return shares;
    }

    private void add(Lesson lesson, Gate gate, double[] heard) {
        float[] weights = gate.weights(lesson.situation());
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
        int count = lesson.votes().size();
        double[] chances = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double score = 0;
            for (int m = 0; m < members; m++) {
                score += weights[m] * lesson.votes().get(i)[m];
            }
            chances[i] = Math.exp(score - 50);
            sum += chances[i];
        }
        double total = lesson.total();
        double[] excess = new double[members];
        for (int i = 0; i < count; i++) {
            double over = total * chances[i] / sum - lesson.wanted()[i];
            for (int m = 0; m < members; m++) {
                excess[m] += over * lesson.votes().get(i)[m];
            }
        }
        return excess;
    }
}
