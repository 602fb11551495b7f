package dev.souk.recommender.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GateTest {
    private static float[] situation(boolean fresh) {
        return new float[] {1, 0.5f, fresh ? 1 : 0, 0.3f};
    }

    /** Member 1 is right about fresh histories, member 2 about the others, member 3 about nobody; the shared one is noise. */
    private static List<Lesson> lessons() {
        Random random = new Random(3);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean fresh = i % 2 == 0;
            float[] votes = new float[20 * 4];
            float[] wanted = new float[20];
            wanted[random.nextInt(20)] = 1;
            for (int item = 0; item < 20; item++) {
                float right = wanted[item] == 1 ? 1 : 0.7f * random.nextFloat();
                float guess = random.nextFloat();
                votes[4 * item] = random.nextFloat();
                votes[4 * item + 1] = fresh ? right : guess;
                votes[4 * item + 2] = fresh ? guess : right;
                votes[4 * item + 3] = random.nextFloat();
            }
            lessons.add(new Lesson(situation(fresh), votes, wanted, new BitSet(), 1));
        }
        return lessons;
    }

    private static Gate gate(float[] biases, float shared) {
        float[] routing = new float[biases.length * Situation.WIDTH];
        for (int e = 0; e < biases.length; e++) {
            routing[e * Situation.WIDTH] = biases[e];
        }
        return new Gate(routing, shared);
    }

    @Test
    void eachSituation_isRoutedToTheMemberThatIsRightInIt() {
        Gate gate = new GateLearning(lessons(), 4).learn();

        float[] fresh = gate.weights(situation(true));
        float[] stale = gate.weights(situation(false));

        assertThat(fresh[1]).isGreaterThan(2 * fresh[2]).isGreaterThan(2 * fresh[0]);
        assertThat(stale[2]).isGreaterThan(2 * stale[1]).isGreaterThan(2 * stale[0]);
    }

    @Test
    void twoRoutedMembers_areHeard_andTheSharedOneAlways() {
        Gate gate = gate(new float[] {3, 2, 1}, 0.1f);

        float[] weights = gate.weights(situation(true));

        assertThat(weights[0]).isEqualTo(0.1f);
        assertThat(weights[1]).isGreaterThan(weights[2]);
        assertThat(weights[2]).isPositive();
        assertThat(weights[3]).isZero();
    }

    @Test
    void affinities_sumToOne_andEqualsAreHeardByNumber() {
        Gate gate = gate(new float[3], 1);

        float[] affinities = gate.affinities(situation(false));

        assertThat(affinities[0] + affinities[1] + affinities[2]).isCloseTo(1, within(1e-6f));
        assertThat(Gate.heard(affinities, 0, 2)).isTrue();
        assertThat(Gate.heard(affinities, 2, 2)).isFalse();
    }

    @Test
    void aSettledGate_isAsGoodAsEveryMemberAlone_whateverWasLearnt() {
        Gate deaf = gate(new float[] {0, 9, 9}, 5);
        GateTrial trial = new GateTrial(
                lessons().stream().filter(lesson -> lesson.situation()[2] == 1).toList(), 3);

        Gate settled = trial.settled(deaf);

        assertThat(trial.worth(deaf)).isLessThan(0.9 * trial.worth(settled));
        for (int member = 1; member < 4; member++) {
            assertThat(trial.worth(settled))
                    .isGreaterThanOrEqualTo(trial.worth(Gate.preferring(member, 4, Gate.FAINT)));
        }
    }

    @Test
    void aGateThatGains_byTheSituation_keepsItsEar() {
        Gate learnt = new GateLearning(lessons(), 4).learn();

        Gate settled = new GateTrial(lessons(), 3).settled(learnt);

        assertThat(settled.weights(situation(true))[1]).isGreaterThan(2 * settled.weights(situation(true))[2]);
        assertThat(settled.weights(situation(false))[2]).isGreaterThan(2 * settled.weights(situation(false))[1]);
    }

    @Test
    void situationsThatTell_areWorthAGate() {
        Gate chosen = new GateChoice(lessons(), 4, 3).chosen();

        assertThat(chosen.weights(situation(true))[1]).isGreaterThan(2 * chosen.weights(situation(true))[2]);
        assertThat(chosen.weights(situation(false))[2]).isGreaterThan(2 * chosen.weights(situation(false))[1]);
    }

    @Test
    void aMemberThatIsRightAboutAll_isHeardAlone_whateverAClimbFindsInTheNoise() {
        List<Lesson> fresh =
                lessons().stream().filter(lesson -> lesson.situation()[2] == 1).toList();

        assertThat(new GateChoice(fresh, 4, 3).chosen().routing())
                .containsExactly(Gate.preferring(1, 4, Gate.FAINT).routing());
    }

    @Test
    void noLessons_hearTheFirstRoutedMember() {
        assertThat(new GateChoice(List.of(), 3, 10).chosen().routing())
                .containsExactly(Gate.preferring(1, 3, Gate.FAINT).routing());
    }

    @Test
    void itemsHadBefore_countInTheFigureOfAll_andNotInThatOfNewOnes() {
        BitSet old = new BitSet();
        old.set(0);
        float[] repeatFirst = {0, 3, 0, 2, 0, 1};
        Lesson lesson = new Lesson(situation(true), repeatFirst, new float[] {0.5f, 0.5f, 0}, old, 1);
        GateTrial trial = new GateTrial(List.of(lesson), 1);

        double all = (0.5 + 1) / 2;
        double onlyNew = 1;

        assertThat(trial.worth(gate(new float[1], 1))).isCloseTo((all + onlyNew) / 2, within(1e-6));
    }

    @Test
    void theQuietestMember_isStillHeard() {
        Gate faint = gate(new float[2], Gate.FAINT).louder(0, 0.1f);

        assertThat(faint.weights(situation(true))[0]).isEqualTo(Gate.FAINT);
    }

    @Test
    void votes_keepHowFarTheBestStandOut() {
        float[] scores = new float[100];
        for (int item = 0; item < 100; item++) {
            scores[item] = 100 - item;
        }
        scores[0] = 1000;

        float[] votes = Votes.of(new FixedTaste(scores));

        assertThat(votes[19]).isEqualTo(1f);
        assertThat(votes[99]).isZero();
        assertThat(votes[0]).isGreaterThan(10f);
    }
}
