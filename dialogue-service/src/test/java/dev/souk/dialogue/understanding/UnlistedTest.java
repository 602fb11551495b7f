package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about items shown that no field of them answers. */
class UnlistedTest {
    @ParameterizedTest
    @CsvSource({"will the second one survive a flood?, survive flood", "can the first be folded, folded", "第一副可以摺疊嗎, 摺疊"
    })
    void questionOfWhatNoFieldTells_asksWhatTheListingSaysOfItsWords(String said, String words) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .singleElement()
                .isInstanceOfSatisfying(Act.Inquire.class, inquire -> {
                    assertThat(inquire.topics()).containsExactly("listing");
                    assertThat(inquire.words()).isEqualTo(words);
                });
    }

    @ParameterizedTest
    @CsvSource({"可以插悠遊卡嗎, 插悠遊卡", "有鍵盤孔嗎, 鍵盤孔", "does it have a keyboard jack, keyboard jack"})
    void questionOfWhatNoFieldTells_pointsAtNothing_asksWhatTheListingsSay(String said, String words) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .singleElement()
                .isInstanceOfSatisfying(Act.Inquire.class, inquire -> {
                    assertThat(inquire.topics()).containsExactly("listing");
                    assertThat(inquire.words().replace(" ", "")).isEqualTo(words.replace(" ", ""));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2 please", "details on 2", "#2"})
    void placeInTheList_isSaidAlone_allThereIsToTellOfItIsAskedFor(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .containsExactly(new Act.Inquire(List.of("headphones-1"), List.of(), said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"how is the first one?", "tell me more about the second", "第一副怎麼樣"})
    void nothingInParticularIsAsked_allThereIsToTellIsAskedFor(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .singleElement()
                .isInstanceOfSatisfying(Act.Inquire.class, inquire -> assertThat(inquire.topics())
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"difference between 1 and 3?", "compare 1 and 3", "1跟3差在哪"})
    void bareNumbersAreCompared_theyArePlacesInTheList(String said) {
        var shown = AfterASlate.shown();
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .singleElement()
                .isInstanceOfSatisfying(Act.Compare.class, compare -> assertThat(compare.itemIds())
                        .containsExactly(shown.get(0).itemId(), shown.get(2).itemId()));
    }

    @ParameterizedTest
    @CsvSource({
        "headphones with a carrying pouch, carrying pouch",
        "a keyboard that has a volume knob and is black, volume knob",
        "headphones with a keyboard, keyboard",
        "有收納袋的耳機, 收納袋",
        "耳機 要有收納袋, 收納袋"
    })
    void partIsWishedForThatNoFieldTells_isNotUnderstood_besideTheKindNamed(String said, String part) {
        List<Act> acts = AfterASlate.UNDERSTANDING
                .understand(Utterance.first(said, "en"))
                .acts();
        assertThat(acts).contains(new Act.Unknown(part)).hasAtLeastOneElementOfType(Act.Reveal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headphones with wireless",
                "headphones for gaming with friends",
                "black headphones with a budget of 80",
                "do you have headphones",
                "你們有耳機嗎"
            })
    void nothingUnknownIsWishedFor_allIsUnderstood(String said) {
        assertThat(AfterASlate.UNDERSTANDING
                        .understand(Utterance.first(said, "en"))
                        .acts())
                .doesNotHaveAnyElementsOfTypes(Act.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"可以連鍵盤嗎", "可以連手機嗎", "can it connect to my keyboard?"})
    void whatIsShown_isToBeConnectedWithSomething_nothingIsTakenOrLookedFor(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .noneMatch(act -> act instanceof Act.Accept || act instanceof Act.Reveal || act instanceof Act.Handoff);
    }

    @ParameterizedTest
    @ValueSource(strings = {"height under 80", "max width 80", "高度不能超過80", "厚度80以內"})
    void measureIsNotTold_itsNumberIsNoPrice(String said) {
        assertThat(AfterASlate.written(said)).noneMatch(act -> act.contains("price"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with a keyboard", "one with a keyboard", "something with a good keyboard"})
    void partIsNamedAsAnotherKind_staysWithTheKindLookedFor(String said) {
        assertThat(AfterASlate.written(said)).noneMatch(act -> act.contains("keyboards"));
    }
}
