package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.Parts.need;
import static dev.souk.dialogue.understanding.Parts.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.need.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told before anything is asked for. */
class BackgroundTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "My old 400 W supply died in the storm. I want supplies of 600 W now.",
                "我現在那台是 400W 的，上禮拜燒掉了。想換成 600W 的不斷電系統"
            })
    void figureToldOf_besideOneAskedFor_isNoWish(String said) {
        assertThat(read(said, Need.empty())).contains("power IS [600]").noneMatch(act -> act.contains("400"));
    }

    @Test
    void kindToldOf_beforeWhatOnlyAnotherHas_isNotLookedFor() {
        assertThat(read("我的顯示卡一片黑還以為壞了。我要 DDR5", Need.empty())).noneMatch(act -> act.equals("category IS [cards]"));
    }

    @Test
    void makerOfWhatTheShopperHas_isNoWish_thatOfWhatIsAskedForIs() {
        assertThat(read("I already have a Varda cooler in there. I want coolers in gold.", Need.empty()))
                .contains("grade IS [gold]")
                .noneMatch(act -> act.contains("Varda"));
        assertThat(read("I already have a Varda cooler in there. I want Varda coolers in gold.", Need.empty()))
                .contains("brand IS [Varda]");
    }

    @Test
    void modelToldNotToBeUpToIt_isNoWish() {
        assertThat(read("I've got a 4070 that can't run anything made after 2020. Any cards under 400?", Need.empty()))
                .contains("category IS [cards]")
                .noneMatch(act -> act.startsWith("chip"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My last supplies were 400 W ones and they died. I want supplies under 80",
                "上一台不斷電系統是 400W 的，壞了。想要 80 以內的"
            })
    void figureOfTheOneBefore_isNoWish(String said) {
        assertThat(read(said, Need.empty())).noneMatch(act -> act.startsWith("power"));
    }

    @Test
    void yearOfWhatTheShopperHas_isNoPrice() {
        assertThat(read("i sit beside supplies from 2009. need memory, DDR5", Need.empty()))
                .noneMatch(act -> act.startsWith("price"));
    }

    @Test
    void kindToldOf_whileAnotherIsLookedFor_leavesThat() {
        assertThat(read("打電話叫他看散熱器，上面寫 DDR4。那改 DDR4", need("memory"))).noneMatch(act -> act.startsWith("category"));
    }

    @Test
    void kindWishedFor_beforeSomethingIsAskedOfIt_isLookedFor() {
        assertThat(read("i also ran out of coolers, something under 40", need("cards")))
                .contains("category IS [coolers]");
    }

    @Test
    void piecesCountedAsMoneyIs_areNoPrice() {
        assertThat(read("我有兩塊顯示卡，想找散熱器", Need.empty())).noneMatch(act -> act.startsWith("price"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My bronze coolers let the CPU cook all summer. I'd like gold ones, coolers under 80",
                "去年買的銅牌散熱器才一年就停轉。想換金牌的散熱器"
            })
    void valueOfAThingToldOf_besideTheKindAskedFor_isNoWish(String said) {
        assertThat(read(said, Need.empty())).contains("grade IS [gold]").noneMatch(act -> act.contains("bronze"));
    }

    @Test
    void whatMustBe_isAskedFor() {
        assertThat(read("He works nights, so it must be under 400 W. Anything up to 90 is OK", need("supplies")))
                .contains("power LESS_THAN [400]", "price AT_MOST [90]");
    }

    @Test
    void howLongSomethingTakes_isNoWish() {
        assertThat(read("我一天工作八個小時，想要金牌的散熱器", Need.empty()))
                .contains("grade IS [gold]")
                .noneMatch(act -> act.contains("[8]") || act.contains("[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"他顯示卡都用得不錯，我想送他一個散熱器", "顯示卡剛換新，就差一個散熱器"})
    void kindAskedFor_behindOneToldOf_isWhatIsToBeGivenOrIsMissing(String said) {
        assertThat(read(said, Need.empty())).contains("category IS [coolers]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two bronze coolers on my desk, i want to swap both for one in gold", "桌上兩個銅牌的舊散熱器想換成金牌的"})
    void valueOfWhatIsToBeReplaced_isNoWish(String said) {
        assertThat(read(said, Need.empty())).contains("grade IS [gold]").noneMatch(act -> act.contains("[bronze"));
    }

    @Test
    void kindToldOf_besideAModelThatFailed_isNotLookedFor() {
        assertThat(read(
                        "I game with the supplies of my brother and my 4070 is done. What can I get for 550",
                        Need.empty()))
                .contains("price AT_MOST [550]")
                .noneMatch(act -> act.equals("category IS [supplies]"));
    }

    @Test
    void kindThatHasNoRoom_whileAnotherIsLookedFor_leavesThat() {
        assertThat(read("散熱器好像裝不下..換長度200以下的", need("cards"))).noneMatch(act -> act.startsWith("category"));
    }

    @Test
    void budgetRaisedBehindANumber_boundsThePriceAlone() {
        assertThat(read("顯示卡 長度300 預算拉到120", Need.empty()))
                .contains("price AT_MOST [120]")
                .noneMatch(act -> act.startsWith("length AT_MOST"));
    }
}
