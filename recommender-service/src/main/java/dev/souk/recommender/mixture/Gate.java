package dev.souk.recommender.mixture;

/**
 * How much each member counts in a situation φ, after DeepSeekMoE (Dai et al., ACL 2024): member 0 is shared, always on with a fixed
 * weight; of the routed rest the {@value #HEARD} with the largest affinity g = softmax(W·φ) are heard, each by g times its own scale.
 * Immutable.
 */
final class Gate {
    static final int HEARD = 2;
    private final float[][] routing;
    private final float[] scales;
    private final float[] steady;

    /**
     * Takes the arrays as they are; nobody writes to them.
     *
     * @param routing W: a row a routed member
     * @param scales e^b: of the shared member, then of each routed one
     */
    Gate(float[][] routing, float[] scales) {
        this(routing, scales, new float[scales.length]);
    }

    private Gate(float[][] routing, float[] scales, float[] steady) {
        this.routing = routing;
        this.scales = scales;
        this.steady = steady;
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

    float[] scales() {
        return scales;
    }

    /** Every routed member's affinity; they sum to 1. */
    float[] affinities(float[] situation) {
        float[] affinities = new float[routing.length];
        float largest = Float.NEGATIVE_INFINITY;
        for (int e = 0; e < routing.length; e++) {
            for (int f = 0; f < situation.length; f++) {
                affinities[e] += routing[e][f] * situation[f];
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

    /** Whether a routed member is heard: fewer than {@value #HEARD} others come before it, equals by number. */
    static boolean heard(float[] affinities, int member) {
        int before = 0;
        for (int e = 0; e < affinities.length; e++) {
            before += affinities[e] > affinities[member] || (affinities[e] == affinities[member] && e < member) ? 1 : 0;
        }
        return before < HEARD;
    }

    /** What each member's vote counts, the shared one first. */
    float[] weights(float[] situation) {
        float[] affinities = affinities(situation);
        float[] weights = new float[scales.length];
        weights[0] = scales[0] + steady[0];
        for (int e = 0; e < affinities.length; e++) {
            weights[e + 1] = steady[e + 1] + (heard(affinities, e) ? affinities[e] * scales[e + 1] : 0);
        }
        return weights;
    }
}
