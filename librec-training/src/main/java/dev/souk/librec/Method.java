package dev.souk.librec;

import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.Interactions;
import net.librec.common.LibrecException;
import net.librec.conf.Configuration;
import net.librec.math.structure.DenseMatrix;
import net.librec.recommender.RecommenderContext;
import net.librec.recommender.cf.ranking.BPRRecommender;
import net.librec.recommender.cf.ranking.EALSRecommender;
import net.librec.recommender.cf.ranking.WRMFRecommender;

/** LibRec's factor methods. LibRec keeps its factors protected, so each is subclassed to get at them. */
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
                    return new Trained(System.nanoTime() - from, copied(userFactors), copied(itemFactors));
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
                    return new Trained(System.nanoTime() - from, copied(userFactors), copied(itemFactors));
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
                    return new Trained(System.nanoTime() - from, copied(userFactors), copied(itemFactors));
                }
            }
            return new Exposed().run();
        }
    };

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

    /** What came out, and how long the training alone took. */
    record Trained(long nanos, Factors users, Factors items) {}
}
