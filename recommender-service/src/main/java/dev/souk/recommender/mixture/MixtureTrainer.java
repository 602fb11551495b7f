package dev.souk.recommender.mixture;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A gated mixture: trains its members on what is left when some is held out, makes a gate of what was, then trains the members again
 * on all, weighing inside as they did. There is a gate for shoppers of the training data and one for those folded in, whose
 * lessons are told by the last one, three or ten interactions or by all. Whoever is taken out of it was among the lessons, so it is
 * trained again without them.
 */
public final class MixtureTrainer implements Trainer {
    public static final String FAMILY = "mixture";
    private static final int MOST_LESSONS = 9000;
    private static final int[] TOLD = {1, 3, 10, Integer.MAX_VALUE};
    private final Trainer shared;
    private final List<Trainer> routed;
    private final Kind kind;

    /** What the gate practises on: the kind of question that will be asked. */
    public enum Kind {
        /** The next item of a sequence. */
        NEXT(10),
        /** What is bought in a month, bought before or not. */
        MONTH(20),
        /** Any unseen items. */
        ANY(20);

        /** How many of a ranking count. */
        private final int cut;

        Kind(int cut) {
            this.cut = cut;
        }
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
    public Map<String, Double> parameters() {
        return Trainer.parameters(trainers());
    }

    @Override
    public MixtureModel train(Interactions interactions, TrainingOptions options) {
        Gate known = Gate.untaught(routed.size() + 1);
        Gate unknown = known;
        List<Trainer> last = trainers();
        Optional<Practice> practice = Practice.of(interactions, kind, options.seed());
        if (practice.isPresent()) {
            List<RecommenderModel> members = trained(last, practice.get().known(), options);
            last = weighingAs(members);
            options.progress().at("gates", 0, 2);
            known = gate(lessons(practice.get(), members, true));
            options.progress().at("gates", 1, 2);
            unknown = gate(lessons(practice.get(), members, false));
            options.progress().at("gates", 2, 2);
        }
        return new MixtureModel(
                interactions, trained(last, interactions, options), known, unknown, situations(interactions));
    }

    @Override
    public Unlearned unlearn(RecommenderModel model, Histories seen, int shopper, TrainingOptions options) {
        return new Unlearned.RetrainNeeded("the gate of family " + FAMILY + " was learnt from lessons of all shoppers");
    }

    private Gate gate(List<Lesson> lessons) {
        return new GateChoice(lessons, routed.size() + 1, kind.cut).chosen();
    }

    private List<Trainer> trainers() {
        return Stream.concat(Stream.of(shared), routed.stream()).toList();
    }

    private static List<RecommenderModel> trained(
            List<Trainer> trainers, Interactions interactions, TrainingOptions options) {
        return trainers.stream()
                .<RecommenderModel>map(trainer -> trainer.train(interactions, options))
                .toList();
    }

    /** Trainers of members whose votes mean what those the gate was learnt from meant. */
    private List<Trainer> weighingAs(List<RecommenderModel> practised) {
        List<Trainer> trainers = trainers();
        return IntStream.range(0, trainers.size())
                .mapToObj(m -> trainers.get(m).weighingAs(practised.get(m)))
                .toList();
    }

    private List<Lesson> lessons(Practice practice, List<RecommenderModel> members, boolean known) {
        Situation situations = situations(practice.known());
        List<Lesson> lessons = new ArrayList<>();
        int[] asked = practice.shoppers();
        int many = Math.min(asked.length, known ? MOST_LESSONS : MOST_LESSONS / 3);
        for (int i = 0; i < many; i++) {
            int user = asked[(int) ((long) i * asked.length / many)];
            History history = practice.known().history(user);
            History told = known ? history : history.last(TOLD[i % TOLD.length]);
            List<Taste> tastes = members.stream()
                    .map(member -> known ? member.known(user) : member.foldIn(told))
                    .toList();
            Set<Integer> gold = Arrays.stream(practice.asked().history(user).items())
                    .boxed()
                    .collect(Collectors.toSet());
            Lesson lesson = Lesson.of(situations.of(told), tastes, history, kind == Kind.MONTH, gold);
            if (lesson.total() > 0) {
                lessons.add(lesson);
            }
        }
        return lessons;
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
