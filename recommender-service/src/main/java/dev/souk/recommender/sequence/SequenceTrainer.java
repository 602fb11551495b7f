package dev.souk.recommender.sequence;

import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingDeadline;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learns what comes next: transitions near and far, forwards and backwards, shared attributes where there are any, and popularity, each
 * a voice, and how much to listen to each.
 *
 * <p>The weights are learnt by holding out every shopper's last item, building the voices without it, and climbing NDCG@10
 * coordinate by coordinate ({@link WeightClimb}); then the voices are built again from all there is. After Rendle et al. 2010 (FPMC: the
 * last basket decides), Garg et al. 2019 (STAN: decay by position), Steck 2019 (plain linear models hold their own).
 */
public final class SequenceTrainer implements Trainer {
    public static final String FAMILY = "sequence";

    private final @Nullable ItemAttributes attributes;
    private final float @Nullable [] weights;

    /**
     * With attributes of the items or without.
     *
     * @param attributes of the items, or null where nothing is known of them
     */
    public SequenceTrainer(@Nullable ItemAttributes attributes) {
        this(attributes, null);
    }

    private SequenceTrainer(@Nullable ItemAttributes attributes, float @Nullable [] weights) {
        this.attributes = attributes;
        this.weights = weights;
    }

    @Override
    public String family() {
        return FAMILY;
    }

    /** With the weights of the earlier model. */
    @Override
    public Trainer weighingAs(RecommenderModel earlier) {
        return earlier instanceof SequenceModel sequence ? new SequenceTrainer(attributes, sequence.weights()) : this;
    }

    @Override
    public Trainer knowing(RecommenderModel earlier) {
        return earlier instanceof SequenceModel sequence
                ? new SequenceTrainer(sequence.choir().attributes().orElse(null), weights)
                : this;
    }

    @Override
    public SequenceModel train(Interactions interactions, TrainingOptions options) {
        float[] heard = weights == null ? climbed(interactions, options) : weights;
        options.progress().at("voices", 2, 3);
        SequenceModel model =
                new SequenceModel(interactions, choir(interactions).with(heard));
        options.progress().at("voices", 3, 3);
        return model;
    }

    @Override
    public Unlearned unlearn(RecommenderModel model, Histories seen, int shopper, TrainingOptions options) {
        return new Unlearned.RetrainNeeded(
                "the voices of family " + FAMILY + " were weighed by the last items of all shoppers");
    }

    private float[] climbed(Interactions interactions, TrainingOptions options) {
        TrainingDeadline deadline = options.deadline();
        HeldOut heldOut = HeldOut.lastOfEach(interactions);
        options.progress().at("voices on the held-in part", 0, 3);
        Choir early = choir(heldOut.heldIn());
        options.progress().at("weights", 1, 3);
        return new WeightClimb(early, heldOut, deadline).climb();
    }

    private Choir choir(Interactions interactions) {
        float[] counts = new float[interactions.items()];
        float most = 1;
        for (int user = 0; user < interactions.users(); user++) {
            History history = interactions.history(user);
            for (int place = 0; place < history.size(); place++) {
                most = Math.max(most, ++counts[history.item(place)]);
            }
        }
        SparseMatrix near = Transitions.count(interactions, 0.3f);
        SparseMatrix far = Transitions.count(interactions, 0.85f);
        List<Voice> voices = new ArrayList<>(List.of(
                new Voice(TransitionRelation.of(near, counts, 0.5, 0), 0.5f),
                new Voice(TransitionRelation.of(far, counts, 0.5, 0.25), 0.8f),
                new Voice(TransitionRelation.of(near.transposed(), counts, 0.5, 0), 0.5f),
                new Voice(TransitionRelation.of(far.transposed(), counts, 0.5, 0.25), 0.8f)));
        if (attributes != null) {
            AttributeRelation shared = new AttributeRelation(attributes);
            voices.add(new Voice(shared, 0.4f));
            voices.add(new Voice(shared, 0.85f));
        }
        float[] popularity = new float[counts.length];
        for (int item = 0; item < counts.length; item++) {
            popularity[item] = (float) (Math.log1p(counts[item]) / Math.log1p(most));
        }
        return new Choir(popularity, voices, alike(voices));
    }

    /** Where the climb begins: popularity and transitions alike, attributes a third of them. */
    private static float[] alike(List<Voice> voices) {
        float[] weights = new float[voices.size() + 1];
        Arrays.fill(weights, 0.3f);
        for (int c = 0; c < voices.size(); c++) {
            weights[c + 1] = voices.get(c).relation() instanceof AttributeRelation ? 0.1f : 0.3f;
        }
        return weights;
    }
}
