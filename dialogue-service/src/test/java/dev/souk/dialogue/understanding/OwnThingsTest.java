package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shoppers say of themselves and of the things they have. */
class OwnThingsTest {
    private static final Understanding UNDERSTANDING = new Understanding(SmallShop.lexicon());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a white keyboard to go with my black desk",
                "white keyboard so it goes with my black desk",
                "白色鍵盤 配我的黑色桌子"
            })
    void colorOfWhatItIsToGoWith_isNoWish(String said) {
        assertThat(SentencesTest.written(UNDERSTANDING.understand(Utterance.first(said, "en"))))
                .contains("color IS white")
                .noneMatch(act -> act.contains("black"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing red, his keyboard is all blue",
                "no white ones please, her keyboard is black",
                "不要白色 他的鍵盤是黑色的"
            })
    void thingOfSomebodys_isLikeThat_isNotLookedFor(String said) {
        assertThat(written("headphones under 100", said))
                .noneMatch(act -> act.contains("keyboards") || act.equals("color IS black"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "white ones, my phone case and my bag are black",
                "white please. the ones i had were black and got lost in the dark",
                "要白色，我桌上全都是黑色",
                "想要白色，之前那副黑色的常找不到",
                "公司那副是黑色，我想要白色"
            })
    void colorOfWhatStandsAroundOrWasBoughtBefore_isNoWish(String said) {
        assertThat(written("wireless headphones", said))
                .contains("color IS white")
                .noneMatch(act -> act.contains("black"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i don't want black, my desk is white", "我不要黑色我房間都是白色"})
    void colorIsTurnedDown_thatOfWhatStandsAroundIsNoWish(String said) {
        assertThat(written("wireless headphones", said)).containsExactly("not color IS black");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"white ones, i'm not going to buy a keyboard", "白色的，我沒有要買鍵盤", "要白色的因為鍵盤還沒買", "黑色看膩了，鍵盤也黑色，這次換白色的"
            })
    void otherKindOfProduct_isNotToBeBought_isNotLookedFor(String said) {
        assertThat(written("wireless headphones", said))
                .noneMatch(act -> act.startsWith("category"))
                .anyMatch(act -> act.endsWith("color IS white"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i have flat feet", "my knees need support", "my wrists ache after work"})
    void shopper_tellsOfTheBody_isHandedOverToNobody(String said) {
        assertThat(written(said)).doesNotContain("Handoff", "Chitchat bargain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"under 80 should do", "something under 80 would do"})
    void limit_thatShouldDo_isALimitAndNoQuestion(String said) {
        assertThat(written(said)).contains("price LESS_THAN 80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anything from Tidewell? i had their keyboard for years",
                "Tidewell please, i love their keyboards",
                "Tidewell的有嗎 我之前用過他們的鍵盤很順"
            })
    void anotherKindOfTheMaker_wasHad_isNotLookedFor(String said) {
        assertThat(AfterASlate.written(said)).containsExactly("brand IS Tidewell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my headphones are 300g. looking for something lighter",
                "i have 300 g headphones now, want lighter ones",
                "想換輕一點的耳機 目前300g",
                "現在的耳機是300g 想換輕一點的"
            })
    void whatIsHadIsTold_theNextOneIsToBeBeyondIt(String said) {
        assertThat(first(said)).contains("weight LESS_THAN 300");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my headphones are black, want new ones in white",
                "currently have black headphones, looking for white ones",
                "耳機現在是黑色的 想換白色",
                "耳機壞了 之前用黑色的 想要白色"
            })
    void colorOfWhatIsHad_isNoWish(String said) {
        assertThat(first(said)).contains("color IS white").noneMatch(act -> act.contains("black"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"耳機 現在有黑色的嗎", "i want black headphones right now", "目前想要黑色耳機"})
    void wishForThePresent_isAWish(String said) {
        assertThat(first(said)).contains("color IS black");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鍵盤壞了", "my keyboard is broken", "鍵盤壞掉了 要無線的", "電腦壞了，有無線的鍵盤嗎"})
    void oneIsBroken_anotherIsLookedFor(String said) {
        assertThat(first(said)).contains("category IS keyboards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鍵盤壞了可以修嗎", "the keyboard i bought is broken", "收到的鍵盤是壞的"})
    void oneBoughtIsBroken_theShopIsAskedToMendIt(String said) {
        assertThat(first(said)).noneMatch(act -> act.contains("category"));
    }

    private static List<String> first(String said) {
        return SentencesTest.written(UNDERSTANDING.understand(Utterance.first(said, "en")));
    }
}
