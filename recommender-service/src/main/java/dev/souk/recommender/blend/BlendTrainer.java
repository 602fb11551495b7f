package dev.souk.recommender.blend;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Trains each member and adds their scores: s(i) = Σ_m w_m · s_m(i) ÷ max |s_m|, the largest over the items for that shopper, so
 * that members with different scales count by their weights alone (CombSUM with max normalisation, Fox and Shaw 1994).
 */
public final class BlendTrainer implements Trainer {
    private final String family;
    private final List<Part> parts;

    public BlendTrainer(String family, List<Part> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts is empty; a blend has at least one");
        }
        this.family = family;
        this.parts = List.copyOf(parts);
    }

    @Override
    public String family() {
        return family;
    }

    @Override
    public Map<String, Double> parameters() {
        return Trainer.parameters(parts.stream().map(Part::trainer).toList());
    }

    @Override
    public BlendModel train(Interactions interactions, TrainingOptions options) {
        return new BlendModel(
                family,
                parts.stream()
                        .map(part -> new BlendModel.Member(part.trainer().train(interactions, options), part.weight()))
                        .toList());
    }

    /** Where every member can. */
    @Override
    public Unlearned unlearn(RecommenderModel model, Histories seen, int shopper, TrainingOptions options) {
        if (!(model instanceof BlendModel blend) || blend.members().size() != parts.size()) {
            return new Unlearned.RetrainNeeded("it is no model of family " + family);
        }
        List<BlendModel.Member> members = new ArrayList<>();
        for (int m = 0; m < parts.size(); m++) {
            BlendModel.Member member = blend.members().get(m);
            switch (parts.get(m).trainer().unlearn(member.model(), seen, shopper, options)) {
                case Unlearned.Done done -> members.add(new BlendModel.Member(done.model(), member.weight()));
                case Unlearned.RetrainNeeded needed -> {
                    return needed;
                }
            }
        }
        return new Unlearned.Done(new BlendModel(family, members));
    }

    /** A member to be trained and what it counts. */
    public record Part(Trainer trainer, double weight) {}
}
