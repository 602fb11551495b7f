package dev.souk.recommender.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.model.TrainingOptions;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GraphFilterTest {
    private final Interactions some = interactions();

    private static Interactions interactions() {
        Random random = new Random(2);
        InteractionsBuilder builder = Interactions.builder().atLeast(30, 18);
        for (int i = 0; i < 120; i++) {
            builder.add(random.nextInt(30), random.nextInt(18));
        }
        return builder.build();
    }

    private static double[][] normalised(SparseMatrix counts, double shoppers, double from) {
        int[] degrees = counts.columnLengths();
        double[][] dense = new double[counts.rows()][counts.columns()];
        for (int user = 0; user < dense.length; user++) {
            for (int place = counts.start(user); place < counts.end(user); place++) {
                int item = counts.column(place);
                dense[user][item] = Math.pow(counts.rowLength(user), -shoppers) * Math.pow(degrees[item], -from);
            }
        }
        return dense;
    }

    private static double[][] gram(double[][] a, double[][] b) {
        double[][] product = new double[a[0].length][b[0].length];
        for (int row = 0; row < a.length; row++) {
            for (int i = 0; i < product.length; i++) {
                for (int j = 0; j < product[i].length; j++) {
                    product[i][j] += a[row][i] * b[row][j];
                }
            }
        }
        return product;
    }

    private static double[] through(double[] signal, double[][] filter) {
        double[] result = new double[signal.length];
        for (int i = 0; i < signal.length; i++) {
            for (int j = 0; j < signal.length; j++) {
                result[j] += signal[i] * filter[i][j];
            }
        }
        return result;
    }

    private double[] history(int user) {
        double[] signal = new double[some.items()];
        for (int item : some.history(user).items()) {
            signal[item] = 1;
        }
        return signal;
    }

    @Test
    void coOccurrence_isTheProductOfTheScaledMatrices() {
        SparseRows weights = new CoOccurrenceTrainer(0.6, 0.45, 0.3, 100)
                .train(some, TrainingOptions.seeded(1))
                .weights();
        double[][] slow = gram(normalised(some.matrix(), 0, 0.45), normalised(some.matrix(), 0.6, 0.3));
        for (int i = 0; i < some.items(); i++) {
            for (int j = 0; j < some.items(); j++) {
                assertThat(weights.at(i, j)).isCloseTo(i == j ? 0f : (float) slow[i][j], within(1e-5f));
            }
        }
    }

    @Test
    void linearFilter_isTheProductOfTheNormalisedGraph() {
        GraphFilterModel model =
                new GraphFilterTrainer(new GraphFilterSettings("gf-cf", 5, 0)).train(some, TrainingOptions.seeded(1));
        double[][] filter = gram(normalised(some.matrix(), 0.5, 0.5), normalised(some.matrix(), 0.5, 0.5));
        for (int user = 0; user < 5; user++) {
            double[] expected = through(history(user), filter);
            float[] scores = new float[some.items()];
            model.known(user).score(scores);
            for (int item = 0; item < scores.length; item++) {
                assertThat(scores[item]).isCloseTo((float) expected[item], within(1e-4f));
            }
        }
    }

    @Test
    void idealFilter_ofFullRankGivesTheHistoryBack() {
        GraphFilterSettings plain = new GraphFilterSettings("gf-cf", 18, 0);
        GraphFilterSettings ideal = new GraphFilterSettings("gf-cf", 18, 1);
        float[] without = new float[18];
        float[] with = new float[18];
        new GraphFilterTrainer(plain)
                .train(some, TrainingOptions.seeded(1))
                .known(3)
                .score(without);
        new GraphFilterTrainer(ideal)
                .train(some, TrainingOptions.seeded(1))
                .known(3)
                .score(with);
        double[] history = history(3);
        for (int item = 0; item < 18; item++) {
            assertThat(with[item] - without[item]).isCloseTo((float) history[item], within(1e-3f));
        }
    }

    @Test
    void singularVectors_areOrthonormalAndLargestFirst() {
        SparseMatrix matrix = some.matrix();
        Factors vectors = new TruncatedSvd(matrix, 4, 20).rightVectors(TrainingOptions.seeded(1));
        double before = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 4; k++) {
            float[] column = column(vectors, k);
            for (int other = 0; other <= k; other++) {
                assertThat(dot(column, column(vectors, other))).isCloseTo(k == other ? 1 : 0, within(1e-4));
            }
            float[] image = TruncatedSvd.times(matrix, column);
            double value = dot(image, image);
            float[] back = TruncatedSvd.times(matrix.transposed(), image);
            for (int i = 0; i < back.length; i++) {
                assertThat(back[i]).isCloseTo((float) value * column[i], within(0.02f));
            }
            assertThat(value).isLessThanOrEqualTo(before);
            before = value;
        }
    }

    private static float[] column(Factors vectors, int k) {
        float[] column = new float[vectors.rows()];
        for (int i = 0; i < column.length; i++) {
            column[i] = vectors.values()[vectors.offset(i) + k];
        }
        return column;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    @Test
    void reasons_areTheShoppersOwnItems() {
        GraphFilterModel model =
                new GraphFilterTrainer(new GraphFilterSettings("gf-cf", 4, 0.3)).train(some, TrainingOptions.seeded(1));
        int best = model.known(1)
                .top(1, item -> !some.history(1).contains(item))
                .getFirst()
                .item();
        assertThat(model.known(1).because(best, 3)).isNotEmpty().allSatisfy(reason -> assertThat(
                        some.history(1).contains(reason.item()))
                .isTrue());
    }
}
