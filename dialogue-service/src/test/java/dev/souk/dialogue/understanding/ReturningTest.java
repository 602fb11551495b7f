package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.need.NeedTracker;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming back to a search, once coolers were looked for after keyboards. */
class ReturningTest {
    private static final Need KEYBOARDS = Parts.need(
            "keyboards",
            Parts.constraint("hand", Operator.IS, AttributeValue.of("Left")),
            Parts.constraint("price", Operator.AT_MOST, AttributeValue.of(90)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now the keyboards again, red",
                "and what about the keyboards, any red ones?",
                "forget the coolers. the keyboard should be red",
                "回鍵盤 改紅軸",
                "鍵盤那邊有沒有紅軸的",
                "剛才的鍵盤要紅軸的"
            })
    void kindLookedForBefore_isNamedAgain_whatWasSaidOfItHolds(String said) {
        assertThat(after(said))
                .containsExactlyInAnyOrder(
                        "category IS [keyboards]", "hand IS [Left]", "price AT_MOST [90]", "switches CONTAINS [Red]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i also need another keyboard, a red one", "另外還要一個紅軸鍵盤"})
    void oneMoreOfAKindLookedForBefore_beginsAnew(String said) {
        assertThat(after(said)).doesNotContain("hand IS [Left]", "price AT_MOST [90]");
    }

    @Test
    void whatIsSaidNow_changesWhatWasSaidThen() {
        assertThat(after("keyboards again, up to 120"))
                .contains("price AT_MOST [120]")
                .doesNotContain("price AT_MOST [90]");
    }

    @Test
    void brandTurnedDownInTheSearchBetween_doesNotComeAlong() {
        assertThat(after("back to the keyboards, red")).noneMatch(held -> held.startsWith("not brand"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"back to the office ones, red", "回到 office 的 要紅軸"})
    void wordOfTheSearchBefore_isComeBackTo_namesItsKind(String said) {
        assertThat(after(said)).contains("category IS [keyboards]", "hand IS [Left]");
    }

    @Test
    void twoKindsAreNamed_theOneToBeSeenAgainIsComeBackTo() {
        assertThat(after("ok first cooler. now the keyboards again, red"))
                .contains("category IS [keyboards]", "hand IS [Left]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"do you have the coolers again in gold", "coolers again, gold please"})
    void kindLookedForNow_isToBeSeenAgain_staysIt(String said) {
        assertThat(after(said)).contains("category IS [coolers]", "grade IS [gold]");
    }

    @Test
    void everythingIsForgotten_nothingIsComeBackTo() {
        ConversationNeeds forgotten = tracker().apply(List.of(new Act.Restart()), needs());

        assertThat(after("keyboards, red", forgotten)).doesNotContain("hand IS [Left]", "price AT_MOST [90]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok back to the black ones", "show me the black headphones again", "回到黑色的", "黑色的耳機再給我看一次"})
    void anotherChoiceOfTheKind_wasLookedForSince_theEarlierOneIsComeBackToWhole(String said) {
        assertThat(afterAnotherChoice(said))
                .containsExactlyInAnyOrder("category IS [headphones]", "color IS [black]", "price LESS_THAN [90]");
    }

    @Test
    void anotherChoiceOfTheKind_isMadeAnew_withoutComingBack_keepsWhatWasSaidSince() {
        assertThat(afterAnotherChoice("black after all"))
                .containsExactlyInAnyOrder(
                        "category IS [headphones]",
                        "color IS [black]",
                        "wireless IS [Flag[flag=true]]",
                        "price AT_MOST [150]");
    }

    /** After black headphones up to 90, and white wireless ones up to 150. */
    private static List<String> afterAnotherChoice(String said) {
        NeedTracker tracker = new NeedTracker(AfterASlate.UNDERSTANDING.lexicon());
        ConversationNeeds needs = ConversationNeeds.empty();
        List<String> messages = List.of("black headphones under 90", "show me white wireless ones, up to 150", said);
        for (int turn = 0; turn < messages.size(); turn++) {
            Understood understood = AfterASlate.UNDERSTANDING.understand(
                    new Utterance(messages.get(turn), "en", turn, needs, ShownItems.NONE, null, null));
            needs = tracker.apply(understood.acts(), understood.frame(), needs);
        }
        return needs.need().constraints().stream().map(Parts::written).toList();
    }

    private static List<String> after(String said) {
        return after(said, needs());
    }

    private static List<String> after(String said, ConversationNeeds needs) {
        Understood understood =
                Parts.UNDERSTANDING.understand(new Utterance(said, "en", 2, needs, ShownItems.NONE, null, null));
        return tracker().apply(understood.acts(), needs).need().constraints().stream()
                .map(Parts::written)
                .toList();
    }

    private static NeedTracker tracker() {
        return new NeedTracker(Parts.UNDERSTANDING.lexicon());
    }

    private static ConversationNeeds needs() {
        Constraint noTern = new Constraint(
                "brand", Operator.IS, List.of(AttributeValue.of("Tern")), Polarity.EXCLUDE, Strength.HARD, 1, null, "");
        Need keyboards = new Need(Need.SELF, KEYBOARDS.constraints(), "office", null);
        return new ConversationNeeds(Need.SELF, Map.of(Need.SELF, Parts.need("coolers", noTern)), List.of(keyboards));
    }

    @ParameterizedTest
    @ValueSource(strings = {"same budget", "the budget is the same", "預算一樣", "一樣的預算"})
    void whatTheSearchBeforeMightCost_mayThisOneCost(String said) {
        NeedTracker tracker = new NeedTracker(AfterASlate.UNDERSTANDING.lexicon());
        ConversationNeeds needs = ConversationNeeds.empty();
        for (String before : List.of("headphones under 100", "now a keyboard")) {
            Utterance utterance = new Utterance(before, "en", 0, needs, ShownItems.NONE, null, null);
            needs = tracker.apply(
                    AfterASlate.UNDERSTANDING.understand(utterance).acts(), needs);
        }
        Utterance utterance = new Utterance(said, "en", 2, needs, ShownItems.NONE, null, null);
        assertThat(SentencesTest.written(AfterASlate.UNDERSTANDING.understand(utterance)))
                .containsExactly("price LESS_THAN 100");
    }
}
