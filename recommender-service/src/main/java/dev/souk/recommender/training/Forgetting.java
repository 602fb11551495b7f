package dev.souk.recommender.training;

import dev.souk.contracts.model.ModelAnnouncement;
import dev.souk.recommender.model.Unlearned;

/** What became of a model that knew a shopper. */
public sealed interface Forgetting {
    /** For a log and a receipt. */
    String told();

    /** A next version is left that does not know them. */
    record Left(ModelAnnouncement announcement, Unlearned how) implements Forgetting {
        @Override
        public String told() {
            return "model " + announcement.model()
                    + switch (how) {
                        case Unlearned.Done _ -> " unlearned";
                        case Unlearned.RetrainNeeded needed -> " trained again, since " + needed.why();
                    };
        }
    }

    /** No version is left: its family can be neither unlearned nor trained here. */
    record Withdrawn(String model, String family) implements Forgetting {
        @Override
        public String told() {
            return "model " + model + " withdrawn and its files deleted, since family " + family
                    + " cannot be trained here";
        }
    }
}
