package dev.souk.recommender.mixture;

import java.util.Arrays;

/**
 * How much each member counts in a situation φ, after DeepSeekMoE (Dai et al., ACL 2024): member 0 is shared, always on with a fixed
 * weight; of the routed rest the {@value #HEARD} with the largest affinity g = softmax(W·φ) are heard, each by g times its own scale.
 * Immutable.
 */
public final class Gate {
    static final int HEARD = 2;
    private final float[] routing;
    private final float[] scales;
    private final float[] steady;

    /**
     * Takes the arrays as they are; nobody writes to them.
     *
     * @param routing W: {@value Situation#WIDTH} numbers a routed member, one after the other
     * @param scales of the shared member, then of each routed one
     * @param steady what each member counts in every situation besides
     */
    public Gate(float[] routing, float[] scales, float[] steady) {
        if (routing.length != (scales.length - 1) * Situation.WIDTH || steady.length != scales.length) {
            throw new IllegalArgumentException("routing has " + routing.length + " numbers, scales " + scales.length
                    + ", steady " + steady.length + "; " + Situation.WIDTH + " for each scale but the first, and as"
                    + " many steady ones as scales would do");
        }
        this.routing = routing;
        this.scales = scales;
        this.steady = steady;
    }

    /** A gate that has learnt nothing: the routed members alike, the shared one by a little, to settle what they leave open. */
    static Gate untaught(int members) {
        float[] scales = new float[members];
        Arrays.fill(scales, 1f);
        scales[0] = 0.1f;
        return new Gate(new float[(members - 1) * Situation.WIDTH], scales, new float[members]);
    }

    /** W, row after row; shared. */
    public float[] routing() {
        return routing;
    }

    /** Shared. */
    public float[] steady() {
        return steady;
    }

    /** Drawn towards one member: what the gate says counts by a share, the rest goes to that member in every situation. */
    Gate drawnTo(int member, float share) {
        float[] drawn = scales.clone();
        float[] rest = new float[scales.length];
        for (int m = 0; m < drawn.length; m++) {
            drawn[m] *= share;
        }
        rest[member] = (1 - share) * scales[member];
        return new Gate(routing, drawn, rest);
    }

    /** Shared. */
    public float[] scales() {
        return scales;
    }

    /** Every routed member's affinity; they sum to 1. */
    float[] affinities(float[] situation) {
        float[] affinities = new float[scales.length - 1];
        float largest = Float.NEGATIVE_INFINITY;
        for (int e = 0; e < affinities.length; e++) {
            for (int f = 0; f < situation.length; f++) {
                affinities[e] += routing[e * Situation.WIDTH + f] * situation[f];
            }
            largest = Math.max(largest, affinities[e]);
        }
        float sum = 0;
        for (int e = 0; e < affinities.length; e++) {
            affinities[e] = (float) Math.exp(affinities[e] - largest);
            sum += affinities[e];
        }
        for (int e = 0; e < affinities.length; e++) {
            affinities[e] /= sum;
        }
        return affinities;
    }

    /** Whether a routed member is heard where so many are: fewer others come before it, equals by number. */
    static boolean heard(float[] affinities, int member, int many) {
        int before = 0;
        for (int e = 0; e < affinities.length; e++) {
            before += affinities[e] > affinities[member] || (affinities[e] == affinities[member] && e < member) ? 1 : 0;
        }
        return before < many;
    }

    /** What each member's vote counts, the shared one first. */
    float[] weights(float[] situation) {
        return weights(situation, HEARD);
    }

    float[] weights(float[] situation, int many) {
        float[] affinities = affinities(situation);
        float[] weights = new float[scales.length];
        weights[0] = scales[0] + steady[0];
        for (int e = 0; e < affinities.length; e++) {
            weights[e + 1] = steady[e + 1] + (heard(affinities, e, many) ? affinities[e] * scales[e + 1] : 0);
        }
        return weights;
    }
}
