package dev.souk.recommender.content;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.BitSet;
import java.util.List;

/**
 * Items that are what the shopper's are (Lops, de Gemmis and Semeraro 2011): s(i) = Σ over the history's items j of
 * w(j) · ρ^(how many came after j) · (x_i · x_j + ½ e_i · e_j), x the items' attributes as {@link ItemAttributes} weighs them and e their
 * texts as {@link ItemEmbeddings} has them, so that two items alone are compared by two cosines. An item nobody has touched is reached
 * like any other; a history of items nothing is known of says nothing. A request takes what the lists of the history's attributes are long
 * and a product with every embedding.
 */
public final class ContentModel implements RecommenderModel {
    private final Histories seen;
    private final ItemContent content;
    private final double recency;

    /**
     * Of these.
     *
     * @param seen which a known shopper's taste is read from
     * @param recency ρ in (0, 1], 1 where order does not matter
     */
    public ContentModel(Histories seen, ItemContent content, double recency) {
        if (!(recency > 0 && recency <= 1)) {
            throw new IllegalArgumentException("recency is " + recency + "; above 0 and at most 1 would do");
        }
        this.seen = seen;
        this.content = content;
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
        return content.items();
    }

    public ItemContent content() {
        return content;
    }

    public double recency() {
        return recency;
    }

    @Override
    public int coveredItems() {
        return content.described();
    }

    @Override
    public long bytes() {
        return content.bytes();
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
        private final ContentProfile profile = new ContentProfile(content);

        ContentTaste(History history) {
            this.history = history;
            weights = new float[history.size()];
            double factor = 1;
            for (int at = weights.length - 1; at >= 0; at--) {
                weights[at] = (float) (history.weight(at) * factor);
                factor *= recency;
                profile.add(history.item(at), weights[at]);
            }
        }

        @Override
        public void score(float[] scores) {
            profile.score(scores);
        }

        @Override
        public float score(int item) {
            return profile.score(item);
        }

        @Override
        public int items() {
            return content.items();
        }

        @Override
        public List<ScoredItem> because(int item, int limit) {
            TopItems reasons = new TopItems(limit);
            ContentProfile wanted = new ContentProfile(content);
            wanted.add(item, 1f);
            BitSet told = new BitSet();
            for (int at = weights.length - 1; at >= 0; at--) {
                int own = history.item(at);
                float share = told.get(own) ? 0f : weights[at] * wanted.score(own);
                if (share > 0f) {
                    told.set(own);
                    reasons.offer(own, share);
                }
            }
            return reasons.bestFirst();
        }
    }
}
