package dev.souk.recommender.graph;

import dev.souk.recommender.factors.FactorRows;
import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.kernel.Kernel;
import dev.souk.recommender.kernel.Kernels;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.BitSet;
import java.util.List;

/**
 * A history filtered when it is asked for: two hops over the graph and a dense product. A request
 * takes O(non-zeros) time at most and one buffer of the items' number.
 */
public final class GraphFilterModel implements RecommenderModel {
    private final GraphFilterSettings settings;
    private final Histories seen;
    private final SparseRows byShopper;
    private final SparseRows byItem;
    private final float[] itemScale;
    private final FactorRows vectors;
    private final Kernel kernel = Kernels.chosen();

    /**
     * @param normalised N: shoppers by items
     * @param itemScale D_I^−½
     * @param vectors V: items by rank
     */
    GraphFilterModel(
            GraphFilterSettings settings,
            Interactions seen,
            SparseMatrix normalised,
            float[] itemScale,
            Factors vectors) {
        this(settings, seen, new Adjacency(normalised, normalised.transposed()), itemScale, vectors);
    }

    /** A model read back: its matrices stay where they are, mapped. */
    public static GraphFilterModel mapped(
            GraphFilterSettings settings, Histories seen, Adjacency adjacency, float[] itemScale, FactorRows vectors) {
        return new GraphFilterModel(settings, seen, adjacency, itemScale, vectors);
    }

    private GraphFilterModel(
            GraphFilterSettings settings, Histories seen, Adjacency adjacency, float[] itemScale, FactorRows vectors) {
        this.settings = settings;
        this.seen = seen;
        this.byShopper = adjacency.byShopper();
        this.byItem = adjacency.byItem();
        this.itemScale = itemScale;
        this.vectors = vectors;
    }

    @Override
    public String family() {
        return settings.family();
    }

    public GraphFilterSettings settings() {
        return settings;
    }

    public Adjacency adjacency() {
        return new Adjacency(byShopper, byItem);
    }

    /** D_I^−½, shared. */
    public float[] itemScale() {
        return itemScale;
    }

    /** V: items by rank. */
    public FactorRows vectors() {
        return vectors;
    }

    /** N and its transpose. */
    public record Adjacency(SparseRows byShopper, SparseRows byItem) {}

    @Override
    public int users() {
        return byShopper.rows();
    }

    @Override
    public int items() {
        return byItem.rows();
    }

    @Override
    public int coveredItems() {
        BitSet covered = new BitSet();
        for (int item = 0; item < items(); item++) {
            covered.set(item, byItem.rowLength(item) > 0);
        }
        return covered.cardinality();
    }

    @Override
    public long bytes() {
        return 16L * byItem.nonZeros() + vectors.bytes() + 4L * items();
    }

    @Override
    public Taste known(int user) {
        return foldIn(seen.history(user));
    }

    @Override
    public Taste foldIn(History history) {
        return new FilteredTaste(this, history);
    }

    @Override
    public List<ScoredItem> similar(int item, int limit) {
        return item < items() && byItem.rowLength(item) > 0
                ? foldIn(History.of(item)).top(limit, other -> other != item)
                : List.of();
    }

    float[] filtered(History history) {
        float[] scores = new float[items()];
        float[] shoppers = new float[users()];
        float[] along = new float[vectors.width()];
        BitSet told = new BitSet();
        for (int at = 0; at < history.size(); at++) {
            int item = history.item(at);
            if (item < items() && !told.get(item)) {
                told.set(item);
                byItem.addTo(item, 1f, shoppers);
                vectors.addTo(kernel, itemScale[item], item, along);
            }
        }
        for (int user = 0; user < shoppers.length; user++) {
            if (shoppers[user] != 0f) {
                byShopper.addTo(user, shoppers[user], scores);
            }
        }
        for (int item = 0; item < scores.length; item++) {
            if (itemScale[item] > 0f) {
                float product = vectors.dot(kernel, along, item);
                scores[item] += (float) settings.ideal() * product / itemScale[item];
            }
        }
        return scores;
    }

    /** G[j, i] of each of the history's items j. */
    List<ScoredItem> because(History history, int item, int limit) {
        TopItems top = new TopItems(limit);
        BitSet told = new BitSet();
        for (int at = 0; at < history.size(); at++) {
            int own = history.item(at);
            if (own < items() && item < items() && !told.get(own)) {
                told.set(own);
                float shared = 0f;
                for (int place = byItem.start(own); place < byItem.end(own); place++) {
                    shared += byItem.value(place) * byItem.at(item, byItem.column(place));
                }
                if (shared > 0f) {
                    top.offer(own, shared);
                }
            }
        }
        return top.bestFirst();
    }
}
