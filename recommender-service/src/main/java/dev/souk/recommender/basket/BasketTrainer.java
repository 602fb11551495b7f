package dev.souk.recommender.basket;

import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import java.time.Duration;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Learns what returning shoppers buy next: clues from their own past baskets, from what is bought together, from what sells and from
 * what is alike, summed with weights of their own for items bought before and for new ones. The weights are learnt from the latest
 * months: the clues as they stood at a month's beginning against what was bought in it; then the clues are taken anew at the end.
 * After Benson, Kumar and Tomkins 2016 (repeat consumption), Hu et al. 2020 (TIFU-KNN: frequency that fades, and neighbours).
 */
public final class BasketTrainer implements Trainer {
    public static final String FAMILY = "baskets";
    private static final long MONTH = Duration.ofDays(30).toSeconds();
    private static final int MONTHS = 2;
    private final @Nullable ItemAttributes attributes;
    private final @Nullable SparseRows alike;

    /**
     * With attributes of the items or without.
     *
     * @param attributes of the items, such as the words of their names, or null where nothing is known of them
     */
    public BasketTrainer(@Nullable ItemAttributes attributes) {
        this(attributes, null);
    }

    /** @param alike how alike the items are, where an earlier model knew that */
    private BasketTrainer(@Nullable ItemAttributes attributes, @Nullable SparseRows alike) {
        this.attributes = attributes;
        this.alike = alike;
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Trainer knowing(RecommenderModel earlier) {
        return earlier instanceof BasketModel baskets
                ? new BasketTrainer(null, baskets.data().alike())
                : this;
    }

    /** Interactions without times are refused: there would be no month to learn from. */
    @Override
    public BasketModel train(Interactions interactions, TrainingOptions options) {
        if (!interactions.hasTimes()) {
            throw new IllegalArgumentException("the interactions have no times; baskets are told apart by them");
        }
        SparseRows likeness = attributes == null ? alike : BasketData.alikeBy(attributes, options);
        Clues clues = Clues.over(BasketData.of(interactions, likeness, options));
        Choices choices = new Choices(2 * clues.size());
        for (int month = 1; month <= MONTHS; month++) {
            long from = interactions.latest() - month * MONTH;
            if (from - interactions.earliest() > MONTH) {
                collect(interactions, from, likeness, choices, options);
            }
            options.progress().at("months", month, MONTHS);
        }
        float[] weights = choices.shoppers() == 0
                ? BasketModel.plainWeights(clues.size())
                : new ListwiseRegression(choices).learn(options.deadline());
        return new BasketModel(interactions, clues, weights);
    }

    @Override
    public Unlearned unlearn(RecommenderModel model, Histories seen, int shopper, TrainingOptions options) {
        return new Unlearned.RetrainNeeded(
                "the clues of family " + FAMILY + " were weighed by the months of all shoppers");
    }

    private static void collect(
            Interactions all, long from, @Nullable SparseRows likeness, Choices choices, TrainingOptions options) {
        Interactions before = before(all, from);
        Clues clues = Clues.over(BasketData.of(before, likeness, options));
        for (int user = 0; user < all.users(); user++) {
            BitSet bought = bought(all.history(user), from, from + MONTH);
            if (!bought.isEmpty() && !before.history(user).isEmpty()) {
                PastBaskets past = new PastBaskets(before.history(user), clues.now(), clues.items());
                float[][] told = clues.tell(past);
                float weight = 1f / bought.cardinality();
                clues.candidates(past, told).stream().forEach(item -> {
                    int row = choices.offer(bought.get(item) ? weight : 0);
                    clues.row(told, item, past.bought(item), choices.rows(), row);
                });
                choices.next();
            }
        }
    }

    private static BitSet bought(History history, long from, long to) {
        BitSet bought = new BitSet();
        for (int at = 0; at < history.size(); at++) {
            bought.set(
                    history.item(at),
                    bought.get(history.item(at)) || (history.time(at) >= from && history.time(at) < to));
        }
        return bought;
    }

    private static Interactions before(Interactions all, long end) {
        InteractionsBuilder before = Interactions.builder().atLeast(all.users(), all.items());
        for (int user = 0; user < all.users(); user++) {
            History history = all.history(user);
            for (int at = 0; at < history.size() && history.time(at) < end; at++) {
                before.add(user, history.item(at), history.weight(at), history.time(at));
            }
        }
        return before.build();
    }
}
