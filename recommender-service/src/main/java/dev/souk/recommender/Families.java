package dev.souk.recommender;

import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.popularity.PopularityTrainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The families by name, each with the parameters that measuring chose. */
public final class Families {
    private final SequencedMap<String, Trainer> trainers = new LinkedHashMap<>();

    private Families(List<Trainer> trainers) {
        trainers.forEach(trainer -> this.trainers.put(trainer.family(), trainer));
    }

    public static Families standard() {
        return new Families(List.of(new PopularityTrainer(null)));
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
