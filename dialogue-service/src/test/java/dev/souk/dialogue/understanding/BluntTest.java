package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people blurt out after a slate, without a mark or a pause where a written sentence has one. */
class BluntTest {
    @ParameterizedTest
    @ValueSource(strings = {"白色不要看了會怕", "白色不要因為會髒", "白色先不要", "先不要白色的"})
    void value_isTurnedDown_withTheReasonRightBehind(String said) {
        assertThat(written(said)).containsExactly("not color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"這裡面有白色的沒", "有白色的沒 謝謝"})
    void negation_endsTheQuestion_onlyAsks(String said) {
        assertThat(written(said)).contains("color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"老闆打個八折啦 我馬上刷卡", "算我一半價我馬上付款", "20% off and I'll pay right now"})
    void price_isHaggledWithMoneyInHand_isBargaining(String said) {
        assertThat(written(said)).containsExactly("Chitchat bargain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"可以刷卡嗎", "can I pay by card?"})
    void payment_isAskedFor_isAnswered(String said) {
        assertThat(written(said)).singleElement().asString().startsWith("Inquire policy.payment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"你自己有在用耳機嗎 還是只會講哈哈", "你自己用哪一款", "do you use one yourself?", "which one do you use at home?"})
    void shop_isAskedOfItself_isSmallTalk(String said) {
        assertThat(written(said)).containsExactly("Chitchat self");
    }

    @Test
    void attribute_isWavedAside_isGivenUp() {
        assertThat(written("牌子算了啦")).containsExactly("remove brand");
    }

    @Test
    void shopper_comesAgainLater_isShownNothing() {
        assertThat(written("我跟室友商量一下再來,謝啦")).containsExactly("Thank");
        assertThat(written("再來幾個")).containsExactly("Broaden");
    }

    @Test
    void series_isAskedFor_takesNothing() {
        assertThat(written("我要Sonora那系列的")).doesNotContain("Accept");
        assertThat(written("我要Sonora那個")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"室友說黑色他會殺了我 換白色", "黑色我爸說不吉利，換白色的"})
    void valueWantedInItsPlace_isNamedBesideTheOld_isAllThatIsWanted(String said) {
        assertThat(written(said)).contains("color IS white").noneMatch(act -> act.contains("black"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "先不買了",
                "那算了",
                "i'll buy it later",
                "never mind then",
                "我老婆說找人裝比較快 先不買了抱歉",
                "我再回家量一下鍵盤空間，掰",
                "你們客服好有耐心 謝謝",
                "your customer service was lovely, thanks",
                "not buying today"
            })
    void talk_isEnded_nothingIsBoughtSearchedOrHandedOver(String said) {
        assertThat(written(said)).containsExactly("Thank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"perfect, you've been a big help", "幫了我大忙"})
    void help_isPraised_isThanksAndGradesNothing(String said) {
        assertThat(written(said)).containsExactly("Thank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"and do u think im mad doing this on my own haha", "我是不是瘋了哈哈"})
    void shopper_asksOfHimself_asksNothingOfTheItems(String said) {
        assertThat(written(said)).containsExactly("Chitchat off-topic");
    }

    @Test
    void verb_followsWhoDoesIt_asksNothing() {
        assertThat(written("white please, my sister does that too")).contains("color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我要找客服", "客服在嗎", "可以找人跟我講嗎", "customer service please"})
    void person_isAskedFor_isHandedOver(String said) {
        assertThat(written(said)).contains("Handoff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"那裡面有白色的嗎", "這些有白色的嗎"})
    void valueAmongThoseShown_isAskedFor_isWished(String said) {
        assertThat(written(said)).containsExactly("color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要白色的不要黑色那種", "白色就好 黑色太麻煩", "white please, black is a pain"})
    void valueInPlaceOfAnother_isWished_theOtherIsNot(String said) {
        assertThat(written(said))
                .anyMatch(act -> act.endsWith("color IS white") && !act.startsWith("not"))
                .noneMatch(act -> act.equals("color IS black"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"白色的，可以自己套鍵盤", "white, i can put a keyboard in front"})
    void whatTheShopperAdds_isNotLookedFor(String said) {
        assertThat(written(said)).containsExactly("color IS white");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my brother in the other room gets mad so no white",
                "she sits next to me so not white",
                "my desk is next to hers, so not a white one"
            })
    void otherPlaces_areTold_areNoOtherProducts(String said) {
        assertThat(written(said)).contains("not color IS white");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is the first one wireless? my mum calls me all the time",
                "is the first wireless, people always call me"
            })
    void calls_areToldOf_noPersonIsAskedFor(String said) {
        assertThat(written(said)).doesNotContain("Handoff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不要有背光的啦", "不要有背光"})
    void having_isTurnedDown_isNoWishToHaveIt(String said) {
        assertThat(AfterASlate.understood("black keyboards", said, "zh-Hant-TW")
                        .acts()
                        .toString())
                .contains("attribute=backlight, operator=IS, values=[Flag[flag=false]]");
    }
}
