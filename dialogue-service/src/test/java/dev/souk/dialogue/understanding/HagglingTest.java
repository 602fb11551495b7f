package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another price than the listed one is put to the shop. */
class HagglingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "let me have the second one for 40",
                "40 for the first one, cash",
                "i'd pay 60 for both",
                "take 15 off and i'll order right away",
                "my sister wants one too, could you take 20 off?",
                "算我 45 啦",
                "can you do 15% off if i buy today",
                "打個 95 折可以吧",
                "第二個 40 塊好不好",
                "45 賣我 我今天就匯",
                "少 10 塊我就買",
                "第一個折 15 可以嗎，我妹也要一個"
            })
    void priceOrAnAmountOffIt_isOfferedForWhatIsShown_isABargain(String said) {
        assertThat(written(said)).containsExactly("Chitchat bargain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"something like the first one for 60", "under 60 for the gym", "60 給我看看", "至少 60 的給我"})
    void price_onlyDescribesWhatIsLookedFor_isABound(String said) {
        assertThat(written(said)).doesNotContain("Chitchat bargain").anyMatch(act -> act.startsWith("price "));
    }

    @Test
    void differenceInPrice_tellsWhatAnotherShouldCost_isNoBargain() {
        assertThat(written("有比第二個便宜 20 的嗎")).containsExactly("price LESS_THAN 80");
    }
}
