package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.understood;
import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was asked for and need not be any more, which is not to say that it must not be. */
class GivenUpTest {
    @ParameterizedTest
    @ValueSource(strings = {"leave the wireless out", "leave out the wireless", "無線就省了", "無線的功能拿掉"})
    void feature_isLeftOut_isAskedForNoMore(String said) {
        assertThat(written("black wireless headphones", said)).containsExactly("remove wireless");
    }

    @ParameterizedTest
    @ValueSource(strings = {"without wireless please", "不要無線"})
    void feature_isTurnedDown_mustNotBe(String said) {
        assertThat(written("black wireless headphones", said)).containsExactly("wireless IS false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doesn't have to be light", "it doesn't have to be that light", "不用很輕", "不一定要輕"})
    void degree_needNotBe_isNoWish(String said) {
        assertThat(written("light black headphones", said)).containsExactly("remove weight");
        assertThat(written("black headphones", said)).noneMatch(act -> act.contains("weight AT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"黑色就算了", "黑色的就算了", "without the color", "no color please"})
    void value_isWaived_isAskedForNoMore(String said) {
        assertThat(written("black wireless headphones", said)).containsExactly("remove color");
    }

    @Test
    void value_isDismissedThatWasNotAskedFor_mustNotBe() {
        assertThat(written("wireless headphones", "黑色就算了")).containsExactly("not color IS black");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can you drop the wireless?", "could you remove the wireless please", "可以拿掉無線嗎"})
    void shop_isAskedToLetAConditionGo_itGoes(String said) {
        assertThat(written("black wireless headphones", said)).containsExactly("remove wireless");
        assertThat(written("black headphones", said)).noneMatch(act -> act.startsWith("remove"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wireless or wired is fine", "無線有線都可以", "有線無線都可以"})
    void feature_mayBeEitherWay_isNoCondition(String said) {
        assertThat(written("black wireless headphones", said)).containsExactly("remove wireless");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other brands too", "other brands as well", "不指定品牌"})
    void brand_isFreed_isAskedForNoMore(String said) {
        assertThat(written("black Sonora headphones", said)).containsExactly("remove brand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"never mind the sorting", "no sorting please", "back to the normal order", "不用排序了", "恢復原本的順序"})
    void order_isTakenBack(String said) {
        assertThat(written("black headphones", said)).containsExactly("remove order");
    }

    @Test
    void superlative_needNotBe_ordersNothing() {
        assertThat(understood("black headphones", "white, doesn't have to be the cheapest", "en")
                        .ordering())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the color doesn't matter after all, wireless is what counts",
                "forget the color. wireless for less, ok?"
            })
    void somethingGivenUp_besideWordsThatAsk_isNoQuestion(String said) {
        assertThat(written("black headphones", said)).contains("remove color", "wireless IS true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"do i need it wireless? i guess yes.. wireless", "要無線嗎？對，無線的"})
    void questionAnsweredByWhoAsksIt_isAWish(String said) {
        assertThat(written("black headphones", said)).containsExactly("wireless IS true");
    }

    @Test
    void brandNamedBefore_isPointedBackAt_isTurnedDown() {
        assertThat(written("black headphones", "Sonora 以前壞過，不要這牌，其他都行")).containsExactly("not brand IS Sonora");
    }

    @ParameterizedTest
    @ValueSource(strings = {"don't care about the color", "the color doesnt matter", "black doesn't matter"})
    void whatMattersNoMore_isGivenUp(String said) {
        assertThat(written(said)).containsExactly("remove color");
    }

    @ParameterizedTest
    @CsvSource({"if another color is cheaper that is fine too, remove color", "別的牌子也可以, remove brand"})
    void another_wouldDo_theOldIsGivenUp(String said, String expected) {
        assertThat(written(said)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whatever color is fine", "any color is fine"})
    void wish_isGivenUp_isNoQuestion(String said) {
        assertThat(written(said)).containsExactly("remove color");
    }

    @Test
    void negatedFlag_thatDoesNotMatter_isGivenUp() {
        assertThat(written("wireless headphones", "不用無線也沒關係")).containsExactly("remove wireless");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不用無線了", "no need for wireless after all"})
    void negatedFlag_wantedBefore_isGivenUp(String said) {
        assertThat(written("wireless headphones", said)).containsExactly("remove wireless");
    }

    @ParameterizedTest
    @ValueSource(strings = {"white then, doesn't have to be Sonora", "白色的好了，不一定要Sonora"})
    void whatNeedNotBe_isSaidBehindAnotherWish_leavesThatWish(String said) {
        assertThat(written("black Sonora headphones", said)).containsExactly("remove brand", "color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"black isn't a must", "black is not a dealbreaker"})
    void whatIsNoMust_isGivenUp(String said) {
        assertThat(written(said)).containsExactly("remove color");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wired is ok too",
                "wired ok if it's cheap, that is all",
                "有線的也可以",
                "不是無線也行",
                "無線沒有也ok",
                "可以沒有無線",
                "the wireless thing can go",
                "無線不太需要",
                "what if it isn't wireless",
                "no need for it to be wireless",
                "wireless was a silly idea, leave it out"
            })
    void feature_itWouldDoWithout_isNoCondition(String said) {
        assertThat(written("black wireless headphones", said))
                .contains("remove wireless")
                .noneMatch(act -> act.contains("wireless IS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是Sonora也行", "別牌也看看", "別家也可以"})
    void otherMakers_wouldDo_theMakerGoes(String said) {
        assertThat(written("black Sonora headphones", said)).containsExactly("remove brand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"無線不用了啦 黑色的", "無線可以不要 要黑色的", "不用無線 黑色的也行"})
    void somethingNamedBehindTheSpace_isNotGivenUpWithIt(String said) {
        assertThat(written("wireless headphones", said)).containsExactly("remove wireless", "color IS black");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lighter is ok too", "輕一點也沒關係", "lighter is fine"})
    void lessOfSomething_wouldDo_theBoundGoes(String said) {
        assertThat(written("headphones over 250 g", said)).containsExactly("remove weight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not married to Sonora", "i'm not attached to Sonora"})
    void maker_isNoCondition_andIsNotWanted(String said) {
        assertThat(written("black Sonora headphones", said)).containsExactly("remove brand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"don't mind about the noise", "skip the noise thing", "forget about the signal"})
    void condition_isNamedByOneWordOfItsLabel_goes(String said) {
        assertThat(written("headphones with a signal to noise of 100 dB", said)).containsExactly("remove clarity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just not that boring black", "not that dull old black"})
    void value_isTurnedDownBehindWordsOfTaste(String said) {
        assertThat(written("wireless headphones", said)).containsExactly("not color IS black");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no actually wired", "不 改有線的"})
    void aNoThatCorrects_turnsNothingDown(String said) {
        assertThat(written("wireless headphones", said)).containsExactly("revise wireless IS false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it can be white too", "也可以是白色的", "white's ok as long as it's comfy"})
    void value_itMayBe_isBesideTheOneBefore(String said) {
        assertThat(written("black headphones", said)).containsExactly("color IS black|white");
    }
}
