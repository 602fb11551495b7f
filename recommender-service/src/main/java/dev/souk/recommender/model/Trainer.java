package dev.souk.recommender.model;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.Interactions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns a model of one family. Stateless: its parameters came through its constructor. */
public interface Trainer {
    /** The family's name: lower case, hyphens. */
    String family();

    /** Its own parameters by name, as a model file keeps them. */
    default Map<String, Double> parameters() {
        return Map.of();
    }

    /** The parameters of several trainers at once, those of the n-th under names that begin with {@code n/}. */
    static Map<String, Double> parameters(List<Trainer> members) {
        Map<String, Double> parameters = new HashMap<>();
        for (int m = 0; m < members.size(); m++) {
            String prefix = m + "/";
            members.get(m).parameters().forEach((name, value) -> parameters.put(prefix + name, value));
        }
        return parameters;
    }

    /** Learns from these interactions; deterministic for a seed at a given thread count and without a budget. */
    RecommenderModel train(Interactions interactions, TrainingOptions options);

    /**
     * This trainer, to learn from a little more of what an earlier model of its learnt from, so that scores keep their scale and shape:
     * weights the earlier training had to find are kept; itself where none are.
     */
    default Trainer weighingAs(RecommenderModel earlier) {
        return this;
    }

    /**
     * This trainer, with what an earlier model of its family was told besides interactions, such as the attributes of the items: so that it
     * can be trained again where nobody tells them anew.
     */
    default Trainer knowing(RecommenderModel earlier) {
        return this;
    }

    /**
     * Takes a shopper out of a model of this family, at less than a tenth of what training it again costs; or says that it has to be
     * trained again. Numbers of shoppers and items stay as they are.
     *
     * @param seen what the model was trained from, the shopper included
     */
    default Unlearned unlearn(RecommenderModel model, Histories seen, int shopper, TrainingOptions options) {
        return new Unlearned.RetrainNeeded("family " + family() + " keeps nothing of a single shopper apart");
    }
}
