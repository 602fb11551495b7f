package dev.souk.librec;

import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.librec.common.LibrecException;
import net.librec.conf.Configuration;
import net.librec.math.structure.DenseMatrix;
import net.librec.math.structure.SymmMatrix;
import net.librec.math.structure.VectorEntry;
import net.librec.recommender.RecommenderContext;
import net.librec.recommender.cf.ItemKNNRecommender;
import net.librec.recommender.cf.ranking.BPRRecommender;
import net.librec.recommender.cf.ranking.EALSRecommender;
import net.librec.recommender.cf.ranking.WRMFRecommender;
import net.librec.similarity.BinaryCosineSimilarity;

/** LibRec's methods. LibRec keeps what they learn protected, so each is subclassed to get at it. */
enum Method {
    BPR {
        @Override
        Trained train(Configuration configuration, Interactions interactions) throws LibrecException {
            class Exposed extends BPRRecommender {
                Trained run() throws LibrecException {
                    setContext(context(configuration, interactions));
                    setup();
                    long from = System.nanoTime();
                    trainModel();
                    return new Trained.Factorised(System.nanoTime() - from, copied(userFactors), copied(itemFactors));
                }
            }
            return new Exposed().run();
        }
    },
    WRMF {
        @Override
        Trained train(Configuration configuration, Interactions interactions) throws LibrecException {
            class Exposed extends WRMFRecommender {
                Trained run() throws LibrecException {
                    setContext(context(configuration, interactions));
                    setup();
                    long from = System.nanoTime();
                    trainModel();
                    return new Trained.Factorised(System.nanoTime() - from, copied(userFactors), copied(itemFactors));
                }
            }
            return new Exposed().run();
        }
    },
    EALS {
        @Override
        Trained train(Configuration configuration, Interactions interactions) throws LibrecException {
            class Exposed extends EALSRecommender {
                Trained run() throws LibrecException {
                    setContext(context(configuration, interactions));
                    setup();
                    long from = System.nanoTime();
                    trainModel();
                    return new Trained.Factorised(System.nanoTime() - from, copied(userFactors), copied(itemFactors));
                }
            }
            return new Exposed().run();
        }
    },
    /** LibRec ranks by the sum of an item's cosines with the shopper's own: its matrix of cosines is the model, each row cut. */
    ITEM_KNN {
        @Override
        Trained train(Configuration configuration, Interactions interactions) throws LibrecException {
            class Exposed extends ItemKNNRecommender {
                Trained run() throws LibrecException {
                    configuration.set("rec.recommender.similarity.key", "item");
                    configuration.set("rec.neighbors.knn.number", Integer.toString(NEIGHBOURS));
                    RecommenderContext context = context(configuration, interactions);
                    long from = System.nanoTime();
                    BinaryCosineSimilarity cosine = new BinaryCosineSimilarity();
                    cosine.buildSimilarityMatrix(context.getDataModel());
                    context.setSimilarity(cosine);
                    setContext(context);
                    setup();
                    trainModel();
                    createItemSimilarityList();
                    return new Trained.Neighbours(
                            System.nanoTime() - from, nearest(cosine.getSimilarityMatrix(), interactions.items()));
                }
            }
            return new Exposed().run();
        }
    };

    private static final int NEIGHBOURS = 200;

    abstract Trained train(Configuration configuration, Interactions interactions) throws LibrecException;

    static RecommenderContext context(Configuration configuration, Interactions interactions) {
        return new RecommenderContext(configuration, new InMemoryModel(configuration, interactions));
    }

    private static Factors copied(DenseMatrix matrix) {
        Factors factors = Factors.zero(matrix.numRows(), matrix.numColumns());
        for (int row = 0; row < matrix.numRows(); row++) {
            for (int column = 0; column < matrix.numColumns(); column++) {
                factors.values()[factors.offset(row) + column] = (float) matrix.get(row, column);
            }
        }
        return factors;
    }

    private static SparseMatrix nearest(SymmMatrix cosines, int items) {
        int[] starts = new int[items + 1];
        List<ScoredItem> all = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            TopItems top = new TopItems(NEIGHBOURS);
            for (VectorEntry entry : cosines.row(item)) {
                if (entry.index() != item && entry.get() > 0) {
                    top.offer(entry.index(), (float) entry.get());
                }
            }
            top.bestFirst().stream()
                    .sorted(Comparator.comparingInt(ScoredItem::item))
                    .forEach(all::add);
            starts[item + 1] = all.size();
        }
        float[] values = new float[all.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = all.get(place).score();
        }
        return new SparseMatrix(
                items, starts, all.stream().mapToInt(ScoredItem::item).toArray(), values);
    }
}
