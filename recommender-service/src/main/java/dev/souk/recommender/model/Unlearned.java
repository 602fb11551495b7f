package dev.souk.recommender.model;

import java.util.Objects;

/** What came of taking a shopper out of a model. */
public sealed interface Unlearned {
    /** The model as if they had never come: exact for counts, within the family's tolerance for factors. */
    record Done(RecommenderModel model) implements Unlearned {
        public Done {
            Objects.requireNonNull(model, "model");
        }
    }

    /** The family has to be trained again without them. */
    record RetrainNeeded(String why) implements Unlearned {
        public RetrainNeeded {
            Objects.requireNonNull(why, "why");
        }
    }
}
