package dev.souk.recommender;

import dev.souk.recommender.als.AlsSettings;
import dev.souk.recommender.als.AlsTrainer;
import dev.souk.recommender.basket.BasketTrainer;
import dev.souk.recommender.blend.BlendTrainer;
import dev.souk.recommender.content.ContentTrainer;
import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.content.ItemContent;
import dev.souk.recommender.graph.CoOccurrenceTrainer;
import dev.souk.recommender.graph.GraphFilterSettings;
import dev.souk.recommender.graph.GraphFilterTrainer;
import dev.souk.recommender.mixture.MixtureTrainer;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.neighbourhood.NeighbourhoodTrainer;
import dev.souk.recommender.neighbourhood.TransitionTrainer;
import dev.souk.recommender.neighbourhood.Weighting;
import dev.souk.recommender.popularity.PopularityTrainer;
import dev.souk.recommender.sequence.SequenceTrainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The families by name, each with the parameters that measuring chose. */
public final class Families {
    private final SequencedMap<String, Trainer> trainers = new LinkedHashMap<>();

    private Families(List<Trainer> trainers) {
        trainers.forEach(trainer -> this.trainers.put(trainer.family(), trainer));
    }

    /** Of interactions alone. */
    public static Families standard() {
        return knowing(ItemContent.NONE);
    }

    /** Of interactions, and of what the items are for those families that listen to it. */
    public static Families knowing(ItemContent content) {
        ItemAttributes attributes = content.attributes().isEmpty() ? null : content.attributes();
        Trainer coOccurrence = new CoOccurrenceTrainer(0.6, 0.45, 0.4, 2000);
        Trainer als = new AlsTrainer(new AlsSettings(128, 20, 5, 0.5, 12, 32));
        Trainer halfAls = new AlsTrainer(new AlsSettings(64, 20, 5, 0.5, 10, 32));
        Trainer popularity = new PopularityTrainer(null);
        Trainer bm25 = new NeighbourhoodTrainer("item-knn-bm25", Weighting.BM25, 200, 1);
        return new Families(List.of(
                popularity,
                new NeighbourhoodTrainer("item-knn", Weighting.COUNT, 200, 1),
                new NeighbourhoodTrainer("item-knn-tf-idf", Weighting.TF_IDF, 200, 1),
                bm25,
                new TransitionTrainer(0.5),
                new SequenceTrainer(attributes),
                new ContentTrainer(content, 0.98),
                new BasketTrainer(attributes),
                als,
                coOccurrence,
                new BlendTrainer(
                        "blend", List.of(new BlendTrainer.Part(coOccurrence, 1), new BlendTrainer.Part(als, 0.5))),
                new MixtureTrainer(popularity, List.of(coOccurrence, halfAls, bm25), MixtureTrainer.Kind.ANY),
                new GraphFilterTrainer(GraphFilterSettings.GF_CF)));
    }

    public List<String> names() {
        return List.copyOf(trainers.sequencedKeySet());
    }

    /** The trainer of that name; an unknown name is refused with the names there are. */
    public Trainer named(String family) {
        Trainer trainer = trainers.get(family);
        if (trainer == null) {
            throw new IllegalArgumentException(
                    "no family is called '" + family + "'; there are " + String.join(", ", trainers.keySet()));
        }
        return trainer;
    }
}
