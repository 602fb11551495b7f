package dev.souk.recommender.mixture;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Trained members and the gate between them. */
public final class MixtureModel implements RecommenderModel {
    private static final int DEPTH = 300;
    private final Interactions shoppers;
    private final List<RecommenderModel> members;
    private final Gate gate;
    private final Situation situations;

    MixtureModel(Interactions shoppers, List<RecommenderModel> members, Gate gate, Situation situations) {
        this.shoppers = shoppers;
        this.members = List.copyOf(members);
        this.gate = gate;
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

    /** What each member's vote counts for a shopper of the training data, the shared member first; 0 for one not heard. */
    public float[] weights(int user) {
        return gate.weights(situations.of(shoppers.history(user), true));
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
                gate.weights(situations.of(history, false)),
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
        List<Integer> heard = IntStream.range(0, weights.length)
                .filter(m -> weights[m] > 0)
                .boxed()
                .toList();
        float[] counts = new float[heard.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = weights[heard.get(i)];
        }
        return new MixtureTaste(counts, heard.stream().map(tastes::get).toList(), items());
    }

    /** The members that are heard, with what their votes count. */
    private static final class MixtureTaste implements Taste {
        private final float[] weights;
        private final List<Taste> heard;
        private final int items;

        MixtureTaste(float[] weights, List<Taste> heard, int items) {
            this.weights = weights;
            this.heard = heard;
            this.items = items;
        }

        @Override
        public int items() {
            return items;
        }

        @Override
        public void score(float[] scores) {
            Arrays.fill(scores, 0f);
            new Votes(heard, DEPTH, item -> true).byItem().forEach((item, votes) -> scores[item] = sum(votes));
        }

        @Override
        public float score(int item) {
            return sum(new Votes(heard, DEPTH, i -> true).byItem().getOrDefault(item, new float[weights.length]));
        }

        @Override
        public void score(int[] candidates, float[] scores) {
            Map<Integer, float[]> votes = new Votes(heard, DEPTH, i -> true).byItem();
            for (int i = 0; i < candidates.length; i++) {
                float[] of = votes.get(candidates[i]);
                scores[i] = of == null ? 0 : sum(of);
            }
        }

        @Override
        public List<ScoredItem> top(int limit, IntPredicate allowed) {
            TopItems best = new TopItems(limit);
            new Votes(heard, Math.max(limit, DEPTH), allowed)
                    .byItem()
                    .forEach((item, votes) -> best.offer(item, sum(votes)));
            return best.bestFirst();
        }

        private float sum(float[] votes) {
            float sum = 0;
            for (int m = 0; m < votes.length; m++) {
                sum += weights[m] * votes[m];
            }
            return sum;
        }

        @Override
        public List<ScoredItem> because(int item, int limit) {
            return heard.stream()
                    .map(taste -> taste.because(item, limit))
                    .filter(reasons -> !reasons.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
    }
}
