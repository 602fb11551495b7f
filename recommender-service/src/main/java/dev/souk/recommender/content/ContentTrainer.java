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
    private final ItemContent content;
    private final double recency;

    /** @param recency as in {@link ContentModel} */
    public ContentTrainer(ItemContent content, double recency) {
        this.content = content;
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
    public Trainer knowing(RecommenderModel earlier) {
        return earlier instanceof ContentModel model ? new ContentTrainer(model.content(), model.recency()) : this;
    }

    /** Refused where nothing is known of any item. */
    @Override
    public ContentModel train(Interactions interactions, TrainingOptions options) {
        if (content.described() == 0) {
            throw new IllegalArgumentException(
                    "family " + FAMILY + " knows nothing of the items; a catalogue or a file of attributes would do");
        }
        options.progress().at(FAMILY, 1, 1);
        return new ContentModel(interactions, content, recency);
    }

    /** Exact: of a shopper there is nothing but their history. */
    @Override
    public Unlearned unlearn(RecommenderModel model, Histories seen, int shopper, TrainingOptions options) {
        return new Unlearned.Done(train(Interactions.without(seen, shopper), options));
    }
}
