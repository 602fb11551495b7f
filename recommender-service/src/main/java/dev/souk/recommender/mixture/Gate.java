package dev.souk.recommender.mixture;

/**
 * How much each member counts in a situation φ, after DeepSeekMoE (Dai et al., ACL 2024): member 0 is shared, always on with a fixed
 * weight; of the routed rest the {@value #HEARD} with the largest affinity g = softmax(W·φ) are heard, each by its g. The first feature
 * of φ is 1, so the first column of W is what members count everywhere and the others how a situation changes that. Immutable.
 */
public final class Gate {
    static final int HEARD = 2;

    /** As quiet as the shared member and one that another is preferred to everywhere become; never silent. */
    static final float FAINT = 1e-3f;

    private final float[] routing;
    private final float shared;

    /**
     * Takes the array as it is; nobody writes to it.
     *
     * @param routing W: {@value Situation#WIDTH} numbers a routed member, one after the other
     * @param shared what the shared member counts, positive
     */
    public Gate(float[] routing, float shared) {
        if (routing.length == 0 || routing.length % Situation.WIDTH != 0 || !(shared > 0)) {
            throw new IllegalArgumentException("routing has " + routing.length + " numbers and shared is " + shared
                    + "; " + Situation.WIDTH + " for each routed member and a positive number would do");
        }
        this.routing = routing;
        this.shared = shared;
    }

    /** A gate that has learnt nothing: the routed members alike, the shared one by a little, to settle what they leave open. */
    static Gate untaught(int members) {
        return new Gate(new float[(members - 1) * Situation.WIDTH], 0.1f);
    }

    /** One routed member in every situation, the others so much quieter. */
    static Gate preferring(int member, int members, float others) {
        float[] routing = new float[(members - 1) * Situation.WIDTH];
        for (int e = 0; e < members - 1; e++) {
            routing[e * Situation.WIDTH] = e + 1 == member ? 0 : (float) Math.log(others);
        }
        return new Gate(routing, others);
    }

    /** W, row after row; shared. */
    public float[] routing() {
        return routing;
    }

    public float shared() {
        return shared;
    }

    int members() {
        return routing.length / Situation.WIDTH + 1;
    }

    /** One member louder by a factor in every situation. */
    Gate louder(int member, float factor) {
        if (member == 0) {
            return new Gate(routing, Math.max(FAINT, shared * factor));
        }
        float[] other = routing.clone();
        other[(member - 1) * Situation.WIDTH] += (float) Math.log(factor);
        return new Gate(other, shared);
    }

    /** The situation telling so many times as much; 0 for the same in every situation. */
    Gate situated(float share) {
        float[] other = routing.clone();
        for (int p = 0; p < other.length; p++) {
            other[p] *= p % Situation.WIDTH == 0 ? 1 : share;
        }
        return new Gate(other, shared);
    }

    /** Every routed member's affinity; they sum to 1. */
    float[] affinities(float[] situation) {
        float[] affinities = new float[members() - 1];
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
        float[] weights = new float[members()];
        weights[0] = shared;
        for (int e = 0; e < affinities.length; e++) {
            weights[e + 1] = heard(affinities, e, many) ? affinities[e] : 0;
        }
        return weights;
    }
}
