package dev.souk.recommender.mixture;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Trained members and the gates between them: one for shoppers of the training data, one for those folded in. */
public final class MixtureModel implements RecommenderModel {
    private final Histories shoppers;
    private final List<RecommenderModel> members;
    private final Gate known;
    private final Gate unknown;
    private final Situation situations;

    /**
     * Of these.
     *
     * @param shoppers what it was trained from
     * @param members the shared one first
     * @param known for shoppers of the training data
     * @param unknown for those folded in
     */
    public MixtureModel(
            Histories shoppers, List<RecommenderModel> members, Gate known, Gate unknown, Situation situations) {
        this.shoppers = shoppers;
        this.members = List.copyOf(members);
        this.known = known;
        this.unknown = unknown;
        this.situations = situations;
    }

    @Override
    public String family() {
        return MixtureTrainer.FAMILY;
    }

    @Override
    public int users() {
        return shoppers.users();
    }

    @Override
    public int items() {
        return shoppers.items();
    }

    @Override
    public int coveredItems() {
        return members.stream().mapToInt(RecommenderModel::coveredItems).max().orElse(0);
    }

    @Override
    public long bytes() {
        return members.stream().mapToLong(RecommenderModel::bytes).sum();
    }

    public List<RecommenderModel> members() {
        return members;
    }

    public Gate knownGate() {
        return known;
    }

    public Gate unknownGate() {
        return unknown;
    }

    public Situation situations() {
        return situations;
    }

    /** What each member's vote counts for a shopper of the training data, the shared member first; 0 for one not heard. */
    public float[] weights(int user) {
        return known.weights(situations.of(shoppers.history(user)));
    }

    @Override
    public Taste known(int user) {
        return taste(
                weights(user),
                members.stream().map(member -> member.known(user)).toList());
    }

    @Override
    public Taste foldIn(History history) {
        return taste(
                unknown.weights(situations.of(history)),
                members.stream().map(member -> member.foldIn(history)).toList());
    }

    @Override
    public List<ScoredItem> similar(int item, int limit) {
        return members.stream()
                .skip(1)
                .map(member -> member.similar(item, limit))
                .filter(alike -> !alike.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private MixtureTaste taste(float[] weights, List<Taste> tastes) {
        int[] heard =
                IntStream.range(0, weights.length).filter(m -> weights[m] > 0).toArray();
        float[] counts = new float[heard.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = weights[heard[i]];
        }
        return new MixtureTaste(
                counts, Arrays.stream(heard).mapToObj(tastes::get).toList(), items());
    }
}
