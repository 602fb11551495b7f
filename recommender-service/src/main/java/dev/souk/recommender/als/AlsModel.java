package dev.souk.recommender.als;

import dev.souk.recommender.factors.FactorRows;
import dev.souk.recommender.factors.FactorSearch;
import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.kernel.Kernel;
import dev.souk.recommender.kernel.Kernels;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.List;

/**
 * Factors of shoppers and items. A new shopper is folded in by solving the one row with the items held fast: exact, since the
 * objective is quadratic in it, in O(n·d² + d³/6).
 */
public final class AlsModel implements RecommenderModel {
    private final String family;
    private final AlsSettings settings;
    private final Kernel kernel = Kernels.chosen();
    private final Histories seen;
    private final FactorRows users;
    private final FactorRows items;
    private final float[] gram;

    /** @param seen what it was trained from, which the reasons of a known shopper are read from */
    public AlsModel(String family, AlsSettings settings, Histories seen, Factors users, Factors items) {
        this(family, settings, seen, users, items, BlockSolver.gram(items, Kernels.chosen()));
    }

    private AlsModel(
            String family, AlsSettings settings, Histories seen, FactorRows users, FactorRows items, float[] gram) {
        this.family = family;
        this.settings = settings;
        this.seen = seen;
        this.users = users;
        this.items = items;
        this.gram = gram;
    }

    /** A model read back: its factors stay where they are, mapped. */
    public static AlsModel mapped(
            String family, AlsSettings settings, Histories seen, FactorRows users, FactorRows items, float[] gram) {
        return new AlsModel(family, settings, seen, users, items, gram);
    }

    @Override
    public String family() {
        return family;
    }

    public AlsSettings settings() {
        return settings;
    }

    public FactorRows userFactors() {
        return users;
    }

    public FactorRows itemFactors() {
        return items;
    }

    Kernel kernel() {
        return kernel;
    }

    @Override
    public int users() {
        return users.rows();
    }

    @Override
    public int items() {
        return items.rows();
    }

    @Override
    public int coveredItems() {
        return items.rows();
    }

    @Override
    public long bytes() {
        return users.bytes() + items.bytes() + 4L * gram.length;
    }

    @Override
    public Taste known(int user) {
        return new FactorTaste(this, seen.history(user), users.row(user));
    }

    @Override
    public Taste foldIn(History history) {
        return new FactorTaste(this, history, new FoldIn(this).vector(history));
    }

    @Override
    public List<ScoredItem> similar(int item, int limit) {
        return item >= items.rows()
                ? List.of()
                : new FactorSearch(kernel, items).top(items.row(item), limit, other -> other != item);
    }

    /** cⱼ · yᵢᵀ(YᵀCY + λI)⁻¹yⱼ: the share of each own item j in the score of i, as Hu et al. explain it. */
    List<ScoredItem> because(History history, int item, int limit) {
        TopItems top = new TopItems(limit);
        if (item < items.rows()) {
            new FoldIn(this).shares(history, item, top);
        }
        return top.bestFirst();
    }

    /** YᵀY of the items, shared. */
    public float[] gram() {
        return gram;
    }
}
