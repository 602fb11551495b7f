package dev.souk.recommender.mixture;

import java.util.Arrays;
import java.util.List;

/**
 * Learns a gate from lessons: minimises the listwise loss −Σ_i wanted_i · log p_i with p_i ∝ (ε + Σ_m w_m(φ) · max(0, vote_m,i))^γ, the
 * mixture's own score as a chance (a softmax of the votes themselves would let the few far above 1 decide all), plus α·N·Σ_e f_e·P_e
 * (Fedus et al. 2022, also in DeepSeekMoE) with f_e the share of lessons that hear member e and P_e its mean affinity, which is least
 * when all N are heard alike, plus a small λ‖·‖²/2 on what situations change. All members are heard in the first half of the steps and
 * only the chosen ones in the second (dense to sparse, Nie et al. 2021), or one that was not heard at the beginning never would be.
 * Full-batch Adam; deterministic. O(steps · votes).
 */
final class GateLearning {
    private static final int STEPS = 150;
    private static final double RATE = 0.05;
    private static final double BALANCE = 0.002;
    private static final double LAMBDA = 1e-3;
    private static final int GAMMA = 2;
    private static final double EPSILON = 0.01;
    private final List<Lesson> lessons;
    private final int members;
    private final double[] parameters;
    private final double[] slopes;

    /** @param members the shared one included */
    GateLearning(List<Lesson> lessons, int members) {
        this.lessons = lessons;
        this.members = members;
        this.parameters = new double[1 + (members - 1) * Situation.WIDTH];
        this.slopes = new double[parameters.length];
        parameters[0] = Math.log(0.1);
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

    private static int place(int routed, int feature) {
        return 1 + routed * Situation.WIDTH + feature;
    }

    private Gate gate() {
        float[] routing = new float[parameters.length - 1];
        for (int p = 0; p < routing.length; p++) {
            routing[p] = (float) parameters[1 + p];
        }
        return new Gate(routing, Math.max(Gate.FAINT, (float) Math.exp(parameters[0])));
    }

    private void measureSlopes(int many) {
        Gate gate = gate();
        Arrays.fill(slopes, 0);
        double[] heard = heardShares(gate, many);
        for (Lesson lesson : lessons) {
            add(lesson, gate, heard, many);
        }
        for (int p = 0; p < slopes.length; p++) {
            boolean situated = p > 0 && (p - 1) % Situation.WIDTH > 0;
            slopes[p] = slopes[p] / lessons.size() + (situated ? LAMBDA * parameters[p] : 0);
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
        slopes[0] += weights[0] * byMember[0];
        for (int e = 0; e < byAffinity.length; e++) {
            byAffinity[e] =
                    BALANCE * byAffinity.length * heard[e] + (Gate.heard(affinities, e, many) ? byMember[e + 1] : 0);
            mean += affinities[e] * byAffinity[e];
        }
        for (int e = 0; e < byAffinity.length; e++) {
            for (int f = 0; f < Situation.WIDTH; f++) {
                slopes[place(e, f)] += affinities[e] * (byAffinity[e] - mean) * lesson.situation()[f];
            }
        }
    }

    /** Σ_i (total · p_i − wanted_i) · γ · vote ÷ score, of each member: the loss's slope in each member's weight. */
    private double[] excess(Lesson lesson, float[] weights) {
        int items = lesson.wanted().length;
        double[] scores = new double[items];
        double[] chances = new double[items];
        double sum = 0;
        for (int i = 0; i < items; i++) {
            scores[i] = EPSILON;
            for (int m = 0; m < members; m++) {
                scores[i] += weights[m] * Math.max(0, lesson.votes()[i * members + m]);
            }
            chances[i] = scores[i] * scores[i];
            sum += chances[i];
        }
        double total = lesson.total();
        double[] excess = new double[members];
        for (int i = 0; i < items; i++) {
            double over = GAMMA * (total * chances[i] / sum - lesson.wanted()[i]) / scores[i];
            for (int m = 0; m < members; m++) {
                excess[m] += over * Math.max(0, lesson.votes()[i * members + m]);
            }
        }
        return excess;
    }
}
