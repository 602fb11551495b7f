package dev.souk.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.planner.question.QuestionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every goal, whatever was said, wanted and found. */
class GoalPlannerPropertyTest {
    private static final List<String> ATTRIBUTES = List.of("category", "color", "price", "type", "brand", "weight");

    private static final List<GoalType> GOALS = List.of(GoalType.values());

    private final GoalPlanner planner = new GoalPlanner(QuestionSettings.DEFAULTS);

    static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRequest_getsOneSoundGoal(long seed) {
        GoalRequest request =
                anyRequest(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));

        Goal goal = planner.plan(request).goal();

        assertThat(planner.plan(request).goal()).as("the same again").isEqualTo(goal);
        assertThat(goal.confidence()).isBetween(0.0, 1.0);
        assertThat(goal.rationale()).isNotBlank();
        if (goal.type() == GoalType.RECOMMEND) {
            assertThat(request.total()).as("something to show").isPositive();
        }
        if (goal.type() == GoalType.RECOVER && goal.topic().equals("nothing")) {
            assertThat(request.total()).as("nothing to show").isZero();
        }
        if (goal.type() == GoalType.ELICIT) {
            assertThat(goal.question()).as("asks what it elicits").isNotNull();
        }
        if (goal.type() == GoalType.RECOMMEND && goal.question() != null) {
            assertThat(request.progress().asked())
                    .as("asks nothing twice, within the budget")
                    .doesNotContain(goal.question().attribute())
                    .hasSizeLessThan(QuestionSettings.DEFAULTS.questionBudget());
            assertThat(goal.question().options()).hasSizeLessThanOrEqualTo(QuestionSettings.DEFAULTS.options());
        }
    }

    private static GoalRequest anyRequest(RandomGenerator random) {
        Requests request = Requests.opening(
                        some(random, GoalPlannerPropertyTest::anyAct).toArray(Act[]::new))
                .wanting(some(random, GoalPlannerPropertyTest::anyConstraint).toArray(Constraint[]::new))
                .finding(
                        random.nextInt(-1, 60),
                        some(random, GoalPlannerPropertyTest::anyFacet).toArray(Facet[]::new))
                .offering(some(random, r -> new Relaxation(anyConstraint(r), null, 5))
                        .toArray(Relaxation[]::new));
        if (random.nextBoolean()) {
            GoalType last = GOALS.get(random.nextInt(GOALS.size()));
            request = request.after(
                    last, some(random, r -> "item-" + r.nextInt(9)).toArray(String[]::new));
        }
        return request.asked(some(random, GoalPlannerPropertyTest::anyAttribute).toArray(String[]::new))
                .build();
    }

    private static Act anyAct(RandomGenerator random) {
        List<String> items = some(random, r -> "item-" + r.nextInt(9));
        return switch (random.nextInt(15)) {
            case 0 -> new Act.Reveal("self", anyConstraint(random));
            case 1 -> new Act.Revise("self", anyConstraint(random));
            case 2 -> new Act.Remove("self", anyAttribute(random));
            case 3 -> new Act.Accept(items);
            case 4 -> new Act.Reject(items, random.nextBoolean() ? "" : "too big");
            case 5 -> new Act.Inquire(items, List.of("order"), "");
            case 6 -> new Act.Inquire(items, List.of("policy.returns"), "");
            case 7 -> new Act.Compare(items, List.of());
            case 8 -> new Act.Broaden();
            case 9 -> new Act.Greet();
            case 10 -> new Act.Chitchat(random.nextBoolean() ? "bargain" : "small-talk");
            case 11 -> new Act.Thank();
            case 12 -> new Act.Handoff();
            case 13 -> new Act.Erase();
            default -> new Act.Unknown("blorp");
        };
    }

    private static Constraint anyConstraint(RandomGenerator random) {
        return Requests.is(anyAttribute(random), "value-" + random.nextInt(3));
    }

    private static String anyAttribute(RandomGenerator random) {
        return ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size()));
    }

    private static Facet anyFacet(RandomGenerator random) {
        if (random.nextBoolean()) {
            return Requests.amounts(anyAttribute(random), random.nextDouble(), 1.0, 2.0, 3.0, 4.0, 5.0);
        }
        List<Object> counts = new ArrayList<>();
        for (int items = random.nextInt(1, 30); items > 0; items -= random.nextInt(1, 10)) {
            counts.add("value-" + items);
            counts.add(items);
        }
        return Requests.terms(anyAttribute(random), random.nextDouble(), counts.toArray());
    }

    private static <T> List<T> some(RandomGenerator random, Function<RandomGenerator, T> any) {
        List<T> drawn = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            drawn.add(any.apply(random));
        }
        return drawn;
    }
}
