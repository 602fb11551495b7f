package dev.souk.planner;

import static dev.souk.planner.Requests.HEADPHONES;
import static dev.souk.planner.Requests.amounts;
import static dev.souk.planner.Requests.atMost;
import static dev.souk.planner.Requests.is;
import static dev.souk.planner.Requests.opening;
import static dev.souk.planner.Requests.reveal;
import static dev.souk.planner.Requests.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Need;
import dev.souk.planner.question.QuestionSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalPlannerTest {
    private final GoalPlanner planner = new GoalPlanner(QuestionSettings.DEFAULTS);

    private Goal plan(Requests request) {
        return planner.plan(request.build()).goal();
    }

    @Test
    void needIsStated_somethingMeetsIt_isShownWithTheQuestionThatNarrowsMost() {
        Goal goal = plan(opening(reveal(HEADPHONES))
                .wanting(HEADPHONES)
                .finding(
                        120,
                        terms("color", 1, "black", 100, "white", 20),
                        terms("type", 1, "over-ear", 40, "in-ear", 40, "on-ear", 40)));

        assertThat(goal.type()).isEqualTo(GoalType.RECOMMEND);
        assertThat(goal.question().attribute()).isEqualTo("type");
        assertThat(goal.rationale()).isEqualTo("something meets the need: 120 items, asking for type");
    }

    @Test
    void onlyAPriceIsKnown_isShownWithTheQuestionForTheCategory() {
        Goal goal = plan(opening(reveal(atMost("price", 50)))
                .wanting(atMost("price", 50))
                .finding(
                        400,
                        terms("brand", 1, "a", 100, "b", 100, "c", 100, "d", 100),
                        terms("category", 1, "mice", 250, "cables", 150)));

        assertThat(goal.type()).isEqualTo(GoalType.RECOMMEND);
        assertThat(goal.question().attribute()).isEqualTo("category");
    }

    @Test
    void onlyWordsAreKnown_isShown() {
        Goal goal = plan(opening(new Act.Unknown("something for long flights"))
                .with(new Need(Need.SELF, List.of(), "long flights", null))
                .finding(30));

        assertThat(goal.type()).isEqualTo(GoalType.RECOVER);
        assertThat(goal.question().attribute()).isEqualTo("category");

        Goal asked = plan(opening()
                .with(new Need(Need.SELF, List.of(), "long flights", null))
                .finding(30));

        assertThat(asked.type()).isEqualTo(GoalType.RECOMMEND);
    }

    @Test
    void wordsNameNoKindOfProduct_asksForOneOfThoseTheyFind_thoughAPriceIsKnown() {
        Goal goal = plan(opening(new Act.Unknown("something for long flights, 50 at most"), reveal(atMost("price", 50)))
                .wanting(atMost("price", 50))
                .finding(30, terms("category", 1, "headphones", 20, "pillows", 10)));

        assertThat(goal.type()).isEqualTo(GoalType.RECOVER);
        assertThat(goal.question().options())
                .containsExactly(AttributeValue.of("headphones"), AttributeValue.of("pillows"));
    }

    @Test
    void nothingIsKnown_asksForTheCategory() {
        Goal goal = plan(opening(new Act.Restart()).finding(1500, terms("category", 1, "mice", 900, "cables", 600)));

        assertThat(goal.type()).isEqualTo(GoalType.ELICIT);
        assertThat(goal.topic()).isEqualTo("category");
        assertThat(goal.question().options()).hasSize(2);
    }

    @Test
    void nothingMeetsTheNeed_offersTheBestRelaxation() {
        Goal goal = plan(opening(reveal(atMost("price", 5)))
                .wanting(HEADPHONES, atMost("price", 5))
                .finding(0)
                .offering(new Relaxation(atMost("price", 5), atMost("price", 20), 12)));

        assertThat(goal.type()).isEqualTo(GoalType.RECOVER);
        assertThat(goal.topic()).isEqualTo("price");
        assertThat(goal.rationale()).endsWith("changing price brings back 12");
    }

    @Test
    void offeredRelaxationIsAccepted_isShown() {
        Goal goal = plan(opening(new Act.Accept(List.of()))
                .wanting(HEADPHONES)
                .after(GoalType.RECOVER)
                .finding(12));

        assertThat(goal.type()).isEqualTo(GoalType.RECOMMEND);
    }

    @Test
    void offeredRelaxationIsTurnedDown_asksWhatElse() {
        Goal goal = plan(opening(new Act.Reject(List.of(), ""))
                .wanting(HEADPHONES, atMost("price", 5))
                .after(GoalType.RECOVER)
                .finding(0));

        assertThat(goal.type()).isEqualTo(GoalType.ELICIT);
    }

    @Test
    void searchDidNotAnswer_recovers() {
        assertThat(plan(opening(reveal(HEADPHONES)).wanting(HEADPHONES).finding(-1))
                        .type())
                .isEqualTo(GoalType.RECOVER);
    }

    @Test
    void talkBesideANeed_theNeedWins() {
        for (Act talk : List.of(
                new Act.Greet(),
                new Act.Thank(),
                new Act.Chitchat("small-talk"),
                new Act.Chitchat("anger"),
                new Act.Chitchat("bargain"),
                new Act.Unknown("eh"))) {
            assertThat(plan(opening(talk, reveal(HEADPHONES))
                                    .wanting(HEADPHONES)
                                    .finding(9))
                            .type())
                    .as("%s", talk)
                    .isEqualTo(GoalType.RECOMMEND);
        }
    }

    @Test
    void talkAlone_getsItsAnswer() {
        assertThat(plan(opening(new Act.Greet())).type()).isEqualTo(GoalType.GREET);
        assertThat(plan(opening(new Act.Thank())).type()).isEqualTo(GoalType.CLOSE);
        assertThat(plan(opening(new Act.Chitchat("small-talk"))).type()).isEqualTo(GoalType.CHITCHAT);
        assertThat(plan(opening(new Act.Chitchat("anger"))).topic()).isEqualTo("anger");
        assertThat(plan(opening(new Act.Unknown("blorp"))).type()).isEqualTo(GoalType.RECOVER);
        assertThat(plan(opening(new Act.Handoff())).type()).isEqualTo(GoalType.HAND_OFF);
    }

    @Test
    void oneDollarBargain_isDeclinedThoughItNamesAPrice() {
        Goal goal = plan(opening(new Act.Chitchat("bargain"), reveal(atMost("price", 1)))
                .wanting(HEADPHONES, atMost("price", 1))
                .finding(0));

        assertThat(goal.type()).isEqualTo(GoalType.DECLINE);
        assertThat(goal.topic()).isEqualTo("bargain");
    }

    @Test
    void orderToTheSystem_isDeclinedWhateverElseIsSaid() {
        Goal goal = plan(opening(new Act.Chitchat("instruction"), reveal(HEADPHONES))
                .wanting(HEADPHONES)
                .finding(9));

        assertThat(goal.type()).isEqualTo(GoalType.DECLINE);
    }

    @Test
    void questionAboutAnItem_isAnsweredThoughItRevealsSomething() {
        Goal goal = plan(opening(
                        new Act.Inquire(List.of("hp-1"), List.of("battery_life"), "how long"),
                        reveal(is("wireless", "true")))
                .wanting(HEADPHONES)
                .after(GoalType.RECOMMEND, "hp-1", "hp-2")
                .finding(9));

        assertThat(goal.type()).isEqualTo(GoalType.INFORM);
        assertThat(goal.topic()).isEqualTo("battery_life");
    }

    @Test
    void questionAboutPolicyBesideANeed_isShownAndTheTopicKept() {
        Act asking = new Act.Inquire(List.of(), List.of("policy.returns"), "");

        assertThat(plan(opening(asking)).type()).isEqualTo(GoalType.INFORM);

        Goal both = plan(opening(asking, reveal(HEADPHONES)).wanting(HEADPHONES).finding(9));
        assertThat(both.type()).isEqualTo(GoalType.RECOMMEND);
        assertThat(both.topic()).isEqualTo("policy.returns");
    }

    @Test
    void questionAboutAnOrder_goesToAPerson_unlessThePolicyAnswersIt() {
        assertThat(plan(opening(new Act.Inquire(List.of(), List.of("order"), "")))
                        .type())
                .isEqualTo(GoalType.HAND_OFF);
        assertThat(plan(opening(new Act.Inquire(List.of(), List.of("order", "policy.shipping"), "")))
                        .type())
                .isEqualTo(GoalType.INFORM);
    }

    @Test
    void comparison_needsTwoItems() {
        Act compare = new Act.Compare(List.of(), List.of());

        assertThat(plan(opening(compare).wanting(HEADPHONES).after(GoalType.RECOMMEND, "a", "b"))
                        .type())
                .isEqualTo(GoalType.COMPARE);
        assertThat(plan(opening(compare)).type()).isEqualTo(GoalType.ELICIT);
    }

    @Test
    void acceptance_isConfirmed() {
        assertThat(plan(opening(new Act.Accept(List.of("a")), new Act.Thank()).after(GoalType.RECOMMEND, "a", "b"))
                        .topic())
                .isEqualTo("a");
        assertThat(plan(opening(new Act.Accept(List.of())).wanting(HEADPHONES).after(GoalType.RECOMMEND, "a"))
                        .type())
                .isEqualTo(GoalType.CONFIRM);
    }

    @Test
    void shownItemsAreTurnedDown_othersAreShown() {
        Goal goal = plan(opening(new Act.Reject(List.of("a"), "too big"))
                .wanting(HEADPHONES)
                .after(GoalType.RECOMMEND, "a", "b")
                .finding(7));

        assertThat(goal.type()).isEqualTo(GoalType.RECOMMEND);
    }

    @Test
    void questionsAreOverTheBudget_isShownWithoutOne() {
        Requests wide = opening(reveal(HEADPHONES))
                .wanting(HEADPHONES)
                .finding(120, amounts("price", 1, 10.0, 20.0, 30.0, 40.0, 90.0));

        assertThat(plan(wide.asked("a", "b")).question()).isNotNull();
        assertThat(plan(wide.asked("a", "b", "c")).question()).isNull();
    }
}
