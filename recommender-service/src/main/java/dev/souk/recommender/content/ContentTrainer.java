package dev.souk.recommender.content;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import java.util.Map;

/** Makes content models: all there is to learn is in the attributes, so nothing has to be trained again for a new item or a shopper gone. */
public final class ContentTrainer implements Trainer {
    public static final String FAMILY = "content";
    private final ItemAttributes attributes;
    private final double recency;

    /** @param recency as in {@link ContentModel} */
    public ContentTrainer(ItemAttributes attributes, double recency) {
        this.attributes = attributes;
        this.recency = recency;
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("recency", recency);
    }

    @Override
    public ContentModel train(Interactions interactions, TrainingOptions options) {
        options.progress().at(FAMILY, 1, 1);
        return new ContentModel(interactions, attributes.byItem(), attributes.byAttribute(), recency);
    }

    /** Exact: of a shopper there is nothing but their history. */
    @Override
    public Unlearned unlearn(RecommenderModel model, Histories seen, int shopper, TrainingOptions options) {
        return new Unlearned.Done(train(Interactions.without(seen, shopper), options));
    }
}
