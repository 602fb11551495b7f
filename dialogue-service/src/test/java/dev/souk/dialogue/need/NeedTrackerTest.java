package dev.souk.dialogue.need;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import dev.souk.dialogue.understanding.SmallShop;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class NeedTrackerTest {
    private static final Lexicon LEXICON = SmallShop.lexicon();

    private final Understanding understanding = new Understanding(LEXICON);
    private final NeedTracker tracker = new NeedTracker(LEXICON);
    private ConversationNeeds needs = ConversationNeeds.empty();
    private int turn;

    private void say(String... messages) {
        for (String message : messages) {
            Understood understood =
                    understanding.understand(new Utterance(message, "en", turn++, needs, ShownItems.NONE, null, null));
            needs = tracker.apply(understood.acts(), understood.frame(), needs);
        }
    }

    private List<String> held() {
        return needs.need().constraints().stream()
                .map(constraint -> constraint.attribute() + " " + constraint.operator() + " "
                        + constraint.values().size())
                .toList();
    }

    private boolean holds(String attribute) {
        return needs.need().constraints().stream().map(Constraint::attribute).anyMatch(attribute::equals);
    }

    @Test
    void constraintOfTurnThree_isNeverTakenBack_holdsAtTurn600() {
        say("headphones", "hello", "under 80");
        for (int i = 0; i < 597; i++) {
            say(i % 2 == 0 ? "black" : "white");
        }

        assertThat(turn).isEqualTo(600);
        assertThat(held()).contains("price LESS_THAN 1");
        assertThat(needs.need().constraints()).hasSize(3);
    }

    @Test
    void twoChangesAreOffered_andAccepted_bothAreMade() {
        say("black headphones under 80");
        Constraint color = constraintOn("color");
        Constraint price = constraintOn("price");

        needs = tracker.relax(new Relaxation(color, null, 9, new Relaxation(price, null, 9)), needs);

        assertThat(held()).containsExactly("category IS 1");
    }

    @Test
    void featureOfAName_isAskedForAfterAModel_staysBesideIt() {
        needs = tracker.apply(List.of(named("B650", 0), named("WIFI", 1), named("X870", 2)), needs);

        assertThat(needs.need().constraints())
                .flatExtracting(Constraint::values)
                .containsExactly(AttributeValue.of("WIFI"), AttributeValue.of("X870"));
    }

    private Constraint constraintOn(String attribute) {
        return needs.need().constraints().stream()
                .filter(constraint -> constraint.attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    private static Act named(String part, int turn) {
        return new Act.Reveal(
                "self",
                new Constraint(
                        Constraint.NAME,
                        Operator.CONTAINS,
                        List.of(AttributeValue.of(part)),
                        Polarity.REQUIRE,
                        Strength.HARD,
                        turn,
                        null,
                        ""));
    }

    @Test
    void budget_isRevised_replacesTheOld() {
        say("headphones under 80", "make it 100");

        assertThat(needs.need().constraints())
                .filteredOn(constraint -> constraint.attribute().equals("price"))
                .singleElement()
                .satisfies(
                        constraint -> assertThat(constraint.values().toString()).contains("100"));
    }

    @Test
    void lowerBound_isSaidAfterUpper_bothHold() {
        say("headphones under 80", "at least 40");

        assertThat(held()).contains("price LESS_THAN 1", "price AT_LEAST 1");
    }

    @Test
    void upperBound_liesUnderTheLowerOne_takesItsPlace() {
        say("耳機 40到60", "at least 100", "under 80");

        assertThat(needs.need().constraints())
                .filteredOn(constraint -> constraint.attribute().equals("price"))
                .singleElement()
                .matches(constraint -> constraint.operator() == Operator.LESS_THAN);
    }

    @Test
    void presence_isTurnedDown_leavesNoRangeBehind() {
        Act about = new Act.Reveal(Need.SELF, on(Operator.BETWEEN, Polarity.REQUIRE, 324, 396));
        Act none = new Act.Reveal(Need.SELF, on(Operator.KNOWN, Polarity.EXCLUDE));

        needs = tracker.apply(List.of(about, none), needs);

        assertThat(held()).containsExactly("capacity KNOWN 0");
    }

    private static Constraint on(Operator operator, Polarity polarity, double... values) {
        List<AttributeValue> amounts =
                DoubleStream.of(values).mapToObj(AttributeValue::of).toList();
        return new Constraint("capacity", operator, amounts, polarity, Strength.HARD, 0, null, "");
    }

    @Test
    void attribute_isRemoved_isGone() {
        say("black headphones under 80", "forget the budget");

        assertThat(holds("price")).isFalse();
        assertThat(holds("color")).isTrue();
    }

    @Test
    void category_isChanged_keepsOnlyWhatIsOfThePerson() {
        say("black headphones under 80, no Sonora", "now show me keyboards");

        assertThat(held()).containsExactlyInAnyOrder("category IS 1", "brand IS 1");
    }

    @Test
    void anotherKindWasSearched_andTheFirstIsComeBackTo_allSaidOfItHoldsAgain() {
        say("wireless headphones under 80", "keyboards", "back to the headphones, white ones");

        assertThat(held())
                .containsExactlyInAnyOrder("category IS 1", "wireless IS 1", "price LESS_THAN 1", "color IS 1");
    }

    @Test
    void gift_isSearched_leavesOwnNeedAlone() {
        say("black headphones under 80", "headphones for my mother, white", "for myself again");

        assertThat(needs.current()).isEqualTo(Need.SELF);
        assertThat(needs.need("my mother").constraints()).hasSize(2);
        assertThat(held()).contains("price LESS_THAN 1", "color IS 1");
    }

    @Test
    void gift_wasSearched_andTheOwnKindIsComeBackTo_allSaidOfItHoldsAgain() {
        say("無線耳機 80 以下", "另外想送媽媽一個鍵盤", "回到我的耳機");

        assertThat(needs.current()).isEqualTo(Need.SELF);
        assertThat(held()).contains("wireless IS 1", "price AT_MOST 1");
    }

    @Test
    void order_isTakenBack_theBoundStays() {
        say("black headphones under 80", "sort by price");
        assertThat(needs.need().ordering()).isNotNull();

        say("never mind the sorting");

        assertThat(needs.need().ordering()).isNull();
        assertThat(held()).contains("price LESS_THAN 1").doesNotContain("price KNOWN 0");
    }

    @Test
    void everything_isRestarted_isEmpty() {
        say("black headphones under 80", "start over");

        assertThat(needs.need().constraints()).isEmpty();
    }
}
