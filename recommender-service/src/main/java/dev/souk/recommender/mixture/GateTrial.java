package dev.souk.recommender.mixture;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Settles a gate on lessons by what is asked of it: the mean of Recall and NDCG at a cut, of all items and, where
 * items come again, also of those new to the shopper. It climbs coordinate by coordinate (Metzler and Croft 2007) in how loud each member
 * is everywhere and how much the situation changes that, from the gate learnt, from the same gate deaf to the situation, and from the best
 * member; the highest of the three peaks and of each member alone is taken, so on these lessons no member alone is better.
 */
final class GateTrial {
    private static final float[] FACTORS = {0.3f, 0.5f, 0.7f, 0.85f, 1.2f, 1.5f, 2, 3};
    private static final int ROUNDS = 3;
    private static final double LEAST_GAIN = 1e-5;
    private final List<Lesson> lessons;
    private final int cut;

    GateTrial(List<Lesson> lessons, int cut) {
        this.lessons = lessons;
        this.cut = cut;
    }

    Gate settled(Gate learnt) {
        int members = learnt.members();
        int member = bestMember(members);
        Gate settled = Gate.preferring(member, members, Gate.FAINT);
        for (Gate start : List.of(learnt, learnt.situated(0), Gate.preferring(member, members, 0.1f))) {
            settled = best(List.of(settled, climbed(start)));
        }
        return settled;
    }

    /** The routed member that is best alone, the others faint. */
    Gate bestAlone(int members) {
        return Gate.preferring(bestMember(members), members, Gate.FAINT);
    }

    private int bestMember(int members) {
        List<Gate> alone = IntStream.range(1, members)
                .mapToObj(m -> Gate.preferring(m, members, Gate.FAINT))
                .toList();
        return alone.indexOf(best(alone)) + 1;
    }

    private Gate best(List<Gate> gates) {
        Gate best = gates.getFirst();
        for (Gate gate : gates) {
            best = worth(gate) > worth(best) ? gate : best;
        }
        return best;
    }

    private Gate climbed(Gate start) {
        Gate best = start;
        for (int round = 0; round < ROUNDS; round++) {
            double before = worth(best);
            for (int coordinate = 0; coordinate <= start.members(); coordinate++) {
                best = step(best, coordinate);
            }
            if (worth(best) - before < LEAST_GAIN) {
                break;
            }
        }
        return best;
    }

    /** The best along one coordinate: how loud a member is, or after the last of them how much the situation tells. */
    private Gate step(Gate from, int coordinate) {
        Gate best = from;
        double most = worth(from);
        for (float factor : FACTORS) {
            Gate other = coordinate < from.members() ? from.louder(coordinate, factor) : from.situated(factor);
            double reached = worth(other);
            if (reached > most + LEAST_GAIN) {
                most = reached;
                best = other;
            }
        }
        return best;
    }

    /** In [0, 1]. */
    double worth(Gate gate) {
        double sum = 0;
        for (Lesson lesson : lessons) {
            sum += worth(lesson, gate);
        }
        return sum / Math.max(1, lessons.size());
    }

    /** How much more one gate is worth than the other, lesson by lesson. */
    DoubleStream leads(Gate gate, Gate other) {
        return lessons.stream().mapToDouble(lesson -> worth(lesson, gate) - worth(lesson, other));
    }

    private double worth(Lesson lesson, Gate gate) {
        float[] scores = lesson.scores(gate.weights(lesson.situation()));
        double all = worth(lesson, scores, false);
        return lesson.hasOld() && lesson.wantedNew() > 0 ? (all + worth(lesson, scores, true)) / 2 : all;
    }

    private double worth(Lesson lesson, float[] scores, boolean newOnly) {
        double hits = 0;
        double gain = 0;
        int wanted = newOnly ? lesson.wantedNew() : 1;
        for (int i = 0; i < scores.length; i++) {
            if (lesson.wanted()[i] > 0 && !(newOnly && lesson.old(i))) {
                wanted = newOnly ? wanted : Math.round(1 / lesson.wanted()[i]);
                double before = before(lesson, scores, i, newOnly);
                hits += before < cut ? 1 : 0;
                gain += before < cut ? discount(before) : 0;
            }
        }
        double ideal = 0;
        for (int rank = 0; rank < Math.min(cut, wanted); rank++) {
            ideal += discount(rank);
        }
        return (hits / wanted + gain / ideal) / 2;
    }

    private static double discount(double before) {
        return Math.log(2) / Math.log(before + 2);
    }

    /** How many rank before an item; equals count half. */
    private static double before(Lesson lesson, float[] scores, int item, boolean newOnly) {
        double before = -0.5;
        for (int other = 0; other < scores.length; other++) {
            if (!(newOnly && lesson.old(other))) {
                before += scores[other] > scores[item] ? 1 : scores[other] == scores[item] ? 0.5 : 0;
            }
        }
        return before;
    }
}
