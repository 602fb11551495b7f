package dev.souk.evaluation.state.learning;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Learns from examples in rounds, each in an order of its own; what is learnt is the mean of what the weights were through the later rounds. In some
 * steps wording does not count, so that what a schema has in common with any other is learnt for itself. Deterministic by its seed.
 */
public final class StateTraining {
    private static final int ROUNDS = 5;
    private static final int FIRST_REMEMBERED = 2;
    private static final int MEMORIES = 4;
    private static final double RATE = 0.03;
    private static final double L2 = 1e-6;
    private static final double WORDLESS = 0.2;
    private static final long SEED = 1;

    private StateTraining() {}

    public static ChangeModel learn(List<Example> examples) {
        ChangeModel model = new ChangeModel(RATE, L2);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int[] order = IntStream.range(0, examples.size()).toArray();
        int pace = Math.max(1, order.length / MEMORIES);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (int step = 0; step < order.length; step++) {
                Example example = examples.get(order[step]);
                model.learn(example.options(), example.right(), random.nextDouble() >= WORDLESS);
                if (round >= FIRST_REMEMBERED && step % pace == pace - 1) {
                    model.remember();
                }
            }
        }
        model.settle();
        return model;
    }

    private static void shuffle(int[] order, RandomGenerator random) {
        for (int at = order.length - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int swapped = order[at];
            order[at] = order[other];
            order[other] = swapped;
        }
    }
}
