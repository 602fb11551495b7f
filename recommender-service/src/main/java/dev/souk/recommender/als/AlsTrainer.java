package dev.souk.recommender.als;

import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.kernel.Kernel;
import dev.souk.recommender.kernel.Kernels;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingDeadline;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.TrainingThreads;
import dev.souk.recommender.model.Unlearned;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Implicit alternating least squares: minimises Σ c·(p − xᵤ·yᵢ)² + λ(‖X‖² + ‖Y‖²) over all pairs, p = 1 where there is an
 * interaction, c = 1 + α·weight there and 1 elsewhere (Hu, Koren and Volinsky, ICDM 2008), by the blocks of
 * {@link BlockSolver}. Rows are independent, so the threads share them out in chunks and the result does not depend on their
 * number. Memory: 4·d bytes a row, d² a thread.
 */
public final class AlsTrainer implements Trainer {
    public static final String FAMILY = "als";
    private static final int CHUNK = 128;
    private static final int SHARE = 10;
    private final AlsSettings settings;
    private final Kernel kernel;

    public AlsTrainer(AlsSettings settings) {
        this(settings, Kernels.chosen());
    }

    public AlsTrainer(AlsSettings settings, Kernel kernel) {
        this.settings = settings;
        this.kernel = kernel;
    }

    @Override
    public String family() {
        return FAMILY;
    }

    /** A {@link dev.souk.recommender.interactions.BadInteractions} says so where the data are too uneven to be solved in floats. */
    @Override
    public AlsModel train(Interactions interactions, TrainingOptions options) {
        TrainingDeadline deadline = options.deadline();
        SparseMatrix byUser = interactions.matrix();
        SparseMatrix byItem = byUser.transposed();
        Random random = new Random(options.seed());
        double deviation = 0.1 / Math.sqrt(settings.factors());
        Factors users = Factors.random(byUser.rows(), settings.factors(), deviation, random);
        Factors items = Factors.random(byItem.rows(), settings.factors(), deviation, random);
        for (int done = 0; done < settings.iterations() && (done == 0 || !deadline.passed()); done++) {
            sweep(byUser, users, items, options.threads());
            sweep(byItem, items, users, options.threads());
            options.progress().at("sweep", done + 1, settings.iterations());
        }
        return new AlsModel(FAMILY, settings, interactions, users, items);
    }

    /**
     * Sweeps on from where training ended without the shopper, as many times as a tenth of a retrain allows: their own vector goes, and
     * the others' settle to where they would have been. What is left of the shopper after that is the tolerance.
     */
    @Override
    public Unlearned unlearn(RecommenderModel model, Histories seen, int shopper, TrainingOptions options) {
        int sweeps = (settings.iterations() - 1) / SHARE;
        if (!(model instanceof AlsModel trained) || !trained.settings().equals(settings) || sweeps == 0) {
            return new Unlearned.RetrainNeeded("a sweep is more than a tenth of the " + settings.iterations()
                    + " sweeps of a training, or the model was trained with other settings");
        }
        Interactions rest = Interactions.without(seen, shopper);
        SparseMatrix byUser = rest.matrix();
        SparseMatrix byItem = byUser.transposed();
        Factors users = Factors.copyOf(trained.userFactors());
        Factors items = Factors.copyOf(trained.itemFactors());
        Arrays.fill(users.values(), users.offset(shopper), users.offset(shopper) + users.width(), 0f);
        for (int done = 0; done < sweeps; done++) {
            sweep(byUser, users, items, options.threads());
            sweep(byItem, items, users, options.threads());
        }
        return new Unlearned.Done(new AlsModel(FAMILY, settings, rest, users, items));
    }

    private void sweep(SparseMatrix matrix, Factors rows, Factors others, int threads) {
        float[] gram = BlockSolver.gram(others, kernel);
        AtomicInteger next = new AtomicInteger();
        TrainingThreads.run(threads, () -> work(matrix, rows, others, gram, next));
    }

    private void work(SparseMatrix matrix, Factors rows, Factors others, float[] gram, AtomicInteger next) {
        BlockSolver solver = new BlockSolver(kernel, settings, others, gram);
        for (int from = next.getAndAdd(CHUNK); from < matrix.rows(); from = next.getAndAdd(CHUNK)) {
            for (int row = from; row < Math.min(matrix.rows(), from + CHUNK); row++) {
                solver.improve(rows.values(), rows.offset(row), new MatrixRow(matrix, row));
            }
        }
    }
}
