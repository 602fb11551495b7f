package dev.souk.recommender.content;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items that have what the shopper's have (Lops, de Gemmis and Semeraro 2011): s(i) = x_i · Σ over the history's items j of
 * w(j) · ρ^(how many came after j) · x_j, x the items' attributes as {@link ItemAttributes} weighs them, so that two items alone are compared
 * by their cosine. An item nobody has touched is reached like any other; a history of items without attributes says nothing. A request
 * takes what the lists of the history's attributes are long.
 */
public final class ContentModel implements RecommenderModel {
    private final Histories seen;
    private final SparseRows byItem;
    private final SparseRows byAttribute;
    private final double recency;

    /**
     * Of these.
     *
     * @param seen which a known shopper's taste is read from
     * @param byItem x, row after row
     * @param byAttribute the same, transposed
     * @param recency ρ in (0, 1], 1 where order does not matter
     */
    public ContentModel(Histories seen, SparseRows byItem, SparseRows byAttribute, double recency) {
        if (!(recency > 0 && recency <= 1)) {
            throw new IllegalArgumentException("recency is " + recency + "; above 0 and at most 1 would do");
        }
        this.seen = seen;
        this.byItem = byItem;
        this.byAttribute = byAttribute;
        this.recency = recency;
    }

    @Override
    public String family() {
        return ContentTrainer.FAMILY;
    }

    @Override
    public int users() {
        return seen.users();
    }

    @Override
    public int items() {
        return byItem.rows();
    }

    public SparseRows byItem() {
        return byItem;
    }

    public SparseRows byAttribute() {
        return byAttribute;
    }

    public double recency() {
        return recency;
    }

    @Override
    public int coveredItems() {
        return (int) IntStream.range(0, items())
                .filter(item -> byItem.rowLength(item) > 0)
                .count();
    }

    @Override
    public long bytes() {
        return 16L * byItem.nonZeros() + 4L * (byItem.rows() + byAttribute.rows());
    }

    @Override
    public Taste known(int user) {
        return foldIn(seen.history(user));
    }

    @Override
    public Taste foldIn(History history) {
        return new ContentTaste(history);
    }

    @Override
    public List<ScoredItem> similar(int item, int limit) {
        float[] scores = new float[items()];
        foldIn(History.of(item)).score(scores);
        return TopItems.of(scores, limit, other -> other != item && scores[other] > 0f)
                .bestFirst();
    }

    private final class ContentTaste implements Taste {
        private final History history;
        private final float[] weights;
        private final float[] profile;

        ContentTaste(History history) {
            this.history = history;
            weights = new float[history.size()];
            profile = new float[byItem.columns()];
            double factor = 1;
            for (int at = weights.length - 1; at >= 0; at--) {
                weights[at] = (float) (history.weight(at) * factor);
                factor *= recency;
                if (history.item(at) < byItem.rows()) {
                    byItem.addTo(history.item(at), weights[at], profile);
                }
            }
        }

        @Override
        public void score(float[] scores) {
            Arrays.fill(scores, 0f);
            for (int attribute = 0; attribute < profile.length; attribute++) {
                if (profile[attribute] != 0f) {
                    byAttribute.addTo(attribute, profile[attribute], scores);
                }
            }
        }

        @Override
        public float score(int item) {
            return item < byItem.rows() ? product(item, profile) : 0f;
        }

        @Override
        public int items() {
            return byItem.rows();
        }

        @Override
        public List<ScoredItem> because(int item, int limit) {
            TopItems reasons = new TopItems(limit);
            if (item >= byItem.rows()) {
                return reasons.bestFirst();
            }
            float[] wanted = new float[byItem.columns()];
            byItem.addTo(item, 1f, wanted);
            BitSet told = new BitSet();
            for (int at = weights.length - 1; at >= 0; at--) {
                int own = history.item(at);
                float share = own < byItem.rows() && !told.get(own) ? weights[at] * product(own, wanted) : 0f;
                if (share > 0f) {
                    told.set(own);
                    reasons.offer(own, share);
                }
            }
            return reasons.bestFirst();
        }

        private float product(int item, float[] with) {
            float sum = 0f;
            for (int place = byItem.start(item); place < byItem.end(item); place++) {
                sum += byItem.value(place) * with[byItem.column(place)];
            }
            return sum;
        }
    }
}
