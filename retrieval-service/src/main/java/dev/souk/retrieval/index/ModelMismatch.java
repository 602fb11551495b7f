package dev.souk.retrieval.index;

import java.util.List;
import java.util.Map;

/** An index whose vectors were made by another model than the one loaded; mixing them would compare what cannot be compared. */
public final class ModelMismatch extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private ModelMismatch(String message) {
        super(message);
    }

    /** Refuses models that are others than those recorded, each under the prefix and its language. */
    public static void check(Map<String, String> recordedModels, String prefix, List<Meaning> meanings) {
        for (Meaning meaning : meanings) {
            String recorded = recordedModels.get(prefix + meaning.language());
            if (recorded != null && !recorded.equals(meaning.signature())) {
                throw new ModelMismatch("the index has " + meaning.language() + " vectors of " + recorded + ", but "
                        + meaning.signature()
                        + " is loaded; that model, or an empty index (vectors are made again), would do");
            }
        }
    }
}
