package dev.souk.recommender.mixture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides whether lessons are worth a gate. One is made of all of them, learnt and then climbed; but it is taken only where gates made the
 * same way of two thirds lead the best member alone by a standard error of the mean on the third they did not see. Else that member alone is
 * heard, the others faintly: a climb gains something on the lessons it climbs even where there is nothing to gain.
 */
final class GateChoice {
    private static final int FOLDS = 3;
    private final List<Lesson> lessons;
    private final int members;
    private final int cut;

    /**
     * Of these.
     *
     * @param members the shared one included
     * @param cut how many of a ranking count
     */
    GateChoice(List<Lesson> lessons, int members, int cut) {
        this.lessons = lessons;
        this.members = members;
        this.cut = cut;
    }

    Gate chosen() {
        Gate alone = new GateTrial(lessons, cut).bestAlone(members);
        return leads(alone) ? made(lessons) : alone;
    }

    private Gate made(List<Lesson> from) {
        return new GateTrial(from, cut).settled(new GateLearning(from, members).learn());
    }

    private boolean leads(Gate alone) {
        double[] leads = IntStream.range(0, FOLDS)
                .boxed()
                .flatMapToDouble(fold -> {
                    GateTrial unseen = new GateTrial(fold(fold, true), cut);
                    return unseen.leads(made(fold(fold, false)), alone);
                })
                .toArray();
        double mean = 0;
        for (double lead : leads) {
            mean += lead / leads.length;
        }
        double squares = 0;
        for (double lead : leads) {
            squares += (lead - mean) * (lead - mean);
        }
        return mean * leads.length > Math.sqrt(squares);
    }

    private List<Lesson> fold(int fold, boolean inside) {
        return IntStream.range(0, lessons.size())
                .filter(i -> (i % FOLDS == fold) == inside)
                .mapToObj(lessons::get)
                .toList();
    }
}
