package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.shown;
import static dev.souk.dialogue.understanding.AfterASlate.understood;
import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned down or complained of once items are shown. */
class TurningDownTest {
    @ParameterizedTest
    @ValueSource(strings = {"Sonora pass 其他牌子都可", "not sonora, any other brand is fine"})
    void othersAreWelcome_whatWasNamedIsTurnedDown(String said) {
        assertThat(written(said)).contains("not brand IS Sonora");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sonora 的就好 其他不用",
                "Sonora 的就好 其他牌我不太敢",
                "Sonora，其他牌子都不考慮",
                "除了Sonora其他都不要",
                "only sonora, no other ones",
                "sonora, i don't trust other brands",
                "Sonora please, the other brands I don't want"
            })
    void othersAreTurnedDown_whatWasNamedStays(String said) {
        assertThat(written(said)).contains("brand IS Sonora");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leave out white",
                "everything but white",
                "all except white",
                "I have had bad luck with white",
                "白色就算了",
                "白色踩過雷"
            })
    void value_isTurnedDownInOtherWords_isExcluded(String said) {
        assertThat(written(said)).containsExactly("not color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"white gets dirty so fast", "白色的先不要", "白色容易髒", "not the silly white ones"})
    void value_isComplainedOf_isNotWanted(String said) {
        assertThat(written(said)).doesNotContain("color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"無線不需要了", "wireless not needed"})
    void wish_isNoLongerNeeded_isGivenUp_andNotTurnedDown(String said) {
        assertThat(written("wireless headphones", said)).containsExactly("remove wireless");
    }

    @Test
    void oldValue_spokenOfWhileItIsChanged_isNotWanted() {
        assertThat(written("改成白色好了，黑色看膩了")).containsExactly("revise color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"black is too boring", "黑色的太無聊了"})
    void valueComplainedOf_isTurnedDown(String said) {
        assertThat(written("wireless headphones", said)).contains("not color IS black");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黑色的我看久會暈", "黑色看起來頭很痛", "黑色那種我戴久了會不舒服", "黑色的夏天很黏", "黑色的好像太重"})
    void valueThatHurts_isTurnedDown(String said) {
        assertThat(written("wireless headphones", said)).contains("not color IS black");
    }

    @ParameterizedTest
    @ValueSource(strings = {"over 80 is too much", "anything over 80 is too expensive", "超過80太貴"})
    void whatABoundLetsIn_isTooMuch_isTheBoundOnTheOtherSide(String said) {
        assertThat(written(said)).containsExactly("price AT_MOST 80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i don't like wireless ones, makes me dizzy", "no wireless, gives me headaches"})
    void whatIsTurnedDown_andTheReason_isTurnedDownOnce(String said) {
        assertThat(written(said)).containsExactly("wireless IS false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "black would get hot in the sun so i want white",
                "i have a black one, looking for white",
                "黑色的夏天曬了很燙所以要白色"
            })
    void valueIsComplainedOfOrOwned_anotherInItsPlace_onlyThatIsWished(String said) {
        assertThat(written(said)).contains("color IS white").noneMatch(act -> act.contains("black"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wireless breaks on me, anything else", "wireless feels flimsy"})
    void valueIsSaidToFail_isTurnedDown(String said) {
        assertThat(written(said)).contains("wireless IS false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doesn't need to be black", "don't need to be black"})
    void whatNeedNotBe_isNotTurnedDown(String said) {
        assertThat(written(said)).noneMatch(act -> act.startsWith("not "));
    }

    @Test
    void numberComplainedOf_isNoWish() {
        assertThat(written("200 克太重了，150 克以下才行")).contains("weight AT_MOST 150").noneMatch(act -> act.contains("200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"everyone complains about black", "同事一直抱怨黑色"})
    void whatIsComplainedAbout_isTurnedDown(String said) {
        assertThat(written(said)).contains("not color IS black");
    }

    @ParameterizedTest
    @ValueSource(strings = {"still no Kestrel", "一樣不要Kestrel"})
    void otherMaker_isTurnedDownWhileOneIsLookedFor_leavesAnyOfTheRest(String said) {
        assertThat(written("Sonora headphones", said)).containsExactly("remove brand", "not brand IS Kestrel");
    }

    @Test
    void kindTurnedDown_isNamedBehindTheValue_leavesTheValueAsked() {
        assertThat(written("white ones, in ear not the big ones")).contains("color IS white");
        assertThat(written("white not the little ones")).contains("color IS white");
    }

    /** What is read of a message after black headphones were searched for and three are shown. */
    @ParameterizedTest
    @ValueSource(strings = {"500 GB is fine, big ones she can't carry", "500 GB 就好 大的她背不動"})
    void degree_isTooMuchForSomebody_isNoWish(String said) {
        assertThat(written("drives", said)).containsExactly("capacity IS 500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no white ones, blue switches are too loud", "不要白色的，青軸太吵"})
    void complaint_namesWhatAnotherKindHas_staysWithTheSearch(String said) {
        assertThat(written(said)).containsExactly("not color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"貴的不要", "很貴的不要", "太貴的不要", "貴的那種不要", "很貴的我不要"})
    void onesThatAreSo_areTurnedDown_lessIsWanted(String said) {
        assertThat(written("headphones", said)).singleElement().asString().contains("price AT_MOST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everyone has Sonora, I want something else",
                "my brother already has a Sonora one so not that",
                "大家都用Sonora，我想要不一樣的"
            })
    void whatOthersHaveAlready_isTurnedDown_whereAnotherIsWanted(String said) {
        assertThat(written("headphones", said)).containsExactly("not brand IS Sonora");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一個拿掉", "第一個刪掉"})
    void itemIsToGo_isRejected(String said) {
        assertThat(understood("headphones", said, "zh-Hant-TW").acts())
                .containsExactly(new Act.Reject(List.of(shown().getFirst().itemId()), said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"要白色的，太黑色會被我媽唸", "white please, too red looks cheap on me"})
    void value_thereIsTooMuchOf_isComplainedOf_isNoWish(String said) {
        assertThat(written(said)).containsExactly("color IS white");
    }
}
