package dev.souk.recommender.neighbourhood;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import java.util.Arrays;

/**
 * First-order transitions: W[j, i] = n(j → i) ÷ √(n(j →) · n(→ i)), n counting how often i came right after j (a Markov chain,
 * Shani et al., JMLR 2005, normalised as the cosine is, so that what follows everything says little). O(interactions).
 */
public final class TransitionTrainer implements Trainer {
    public static final String FAMILY = "transitions";
    private final double recency;

    /** @param recency as in {@link ItemWeightsModel}; small, since the last item says most */
    public TransitionTrainer(double recency) {
        this.recency = recency;
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public ItemWeightsModel train(Interactions interactions, TrainingOptions options) {
        long[] pairs = pairs(interactions);
        Arrays.sort(pairs);
        int[] starts = new int[interactions.items() + 1];
        int[] columns = new int[pairs.length];
        float[] counts = new float[pairs.length];
        int size = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                columns[size++] = (int) pairs[i];
                starts[(int) (pairs[i] >>> 32) + 1]++;
            }
            counts[size - 1]++;
        }
        for (int item = 0; item < interactions.items(); item++) {
            starts[item + 1] += starts[item];
        }
        SparseMatrix transitions = new SparseMatrix(
                interactions.items(), starts, Arrays.copyOf(columns, size), Arrays.copyOf(counts, size));
        options.progress().at("transitions", pairs.length, pairs.length);
        return new ItemWeightsModel(FAMILY, interactions, normalised(transitions), recency);
    }

    private static long[] pairs(Interactions interactions) {
        long[] pairs = new long[interactions.size()];
        int size = 0;
        for (int user = 0; user < interactions.users(); user++) {
            History history = interactions.history(user);
            for (int place = 1; place < history.size(); place++) {
                pairs[size++] = ((long) history.item(place - 1) << 32) | history.item(place);
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    private static SparseMatrix normalised(SparseMatrix transitions) {
        double[] out = new double[transitions.rows()];
        double[] in = new double[transitions.columns()];
        for (int from = 0; from < transitions.rows(); from++) {
            for (int place = transitions.start(from); place < transitions.end(from); place++) {
                out[from] += transitions.value(place);
                in[transitions.column(place)] += transitions.value(place);
            }
        }
        return transitions.scaled(inverseRoots(out), inverseRoots(in));
    }

    private static float[] inverseRoots(double[] sums) {
        float[] roots = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            roots[i] = sums[i] == 0 ? 0f : (float) (1 / Math.sqrt(sums[i]));
        }
        return roots;
    }
}
