package dev.souk.recommender.mixture;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A gated mixture: trains its members on what is left when some is held out, learns the gate on half of what was and settles it on the other half, then trains the members
 * again on all. One lesson in four is told by the last three interactions alone, as of a shopper nobody knows.
 */
public final class MixtureTrainer implements Trainer {
    public static final String FAMILY = "mixture";
    private static final int MOST_LESSONS = 4000;
    private static final int ANONYMOUS = 4;
    private final Trainer shared;
    private final List<Trainer> routed;
    private final Kind kind;

    /** What the gate practises on: the kind of question that will be asked. */
    public enum Kind {
        /** The next item of a sequence. */
        NEXT,
        /** What is bought in a month, bought before or not. */
        MONTH,
        /** Any unseen items. */
        ANY
    }

    /**
     * A mixture of these.
     *
     * @param shared always on, such as popularity
     * @param routed at least one
     */
    public MixtureTrainer(Trainer shared, List<Trainer> routed, Kind kind) {
        if (routed.isEmpty()) {
            throw new IllegalArgumentException("routed is empty; at least one member to route to is needed");
        }
        this.shared = shared;
        this.routed = List.copyOf(routed);
        this.kind = kind;
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public MixtureModel train(Interactions interactions, TrainingOptions options) {
        Practice practice = Practice.of(interactions, kind, options.seed());
        List<RecommenderModel> early = members(practice.known(), options);
        List<Lesson> lessons = lessons(practice, early);
        options.progress().at("lessons", lessons.size(), lessons.size());
        List<Lesson> learnt = everyOther(lessons, 0);
        Gate gate = new GateTrial(everyOther(lessons, 1)).settled(new GateLearning(learnt, early.size()).learn());
        return new MixtureModel(interactions, members(interactions, options), gate, situations(interactions));
    }

    private List<RecommenderModel> members(Interactions interactions, TrainingOptions options) {
        List<RecommenderModel> members = new ArrayList<>();
        members.add(shared.train(interactions, options));
        routed.forEach(trainer -> members.add(trainer.train(interactions, options)));
        return members;
    }

    private List<Lesson> lessons(Practice practice, List<RecommenderModel> members) {
        Situation situations = situations(practice.known());
        List<Lesson> lessons = new ArrayList<>();
        int[] asked = practice.shoppers();
        int step = Math.ceilDiv(Math.max(1, asked.length), MOST_LESSONS);
        for (int i = 0; i < asked.length; i += step) {
            History history = practice.known().history(asked[i]);
            boolean known = lessons.size() % ANONYMOUS != 0;
            History told = known ? history : history.last(3);
            int user = asked[i];
            List<Taste> tastes = members.stream()
                    .map(member -> known ? member.known(user) : member.foldIn(told))
                    .toList();
            Set<Integer> gold = Arrays.stream(practice.asked().history(user).items())
                    .boxed()
                    .collect(Collectors.toSet());
            lessons.add(Lesson.of(situations.of(told, known), tastes, told, gold, kind == Kind.MONTH));
        }
        return lessons.stream().filter(lesson -> lesson.total() > 0).toList();
    }

    private static List<Lesson> everyOther(List<Lesson> lessons, int from) {
        return IntStream.range(0, lessons.size())
                .filter(i -> i % 2 == from)
                .mapToObj(lessons::get)
                .toList();
    }

    private static Situation situations(Interactions interactions) {
        float[] counts = new float[interactions.items()];
        float most = 1;
        for (int user = 0; user < interactions.users(); user++) {
            History history = interactions.history(user);
            for (int at = 0; at < history.size(); at++) {
                most = Math.max(most, ++counts[history.item(at)]);
            }
        }
        for (int item = 0; item < counts.length; item++) {
            counts[item] = (float) (Math.log1p(counts[item]) / Math.log1p(most));
        }
        return new Situation(counts, interactions.latest());
    }
}
