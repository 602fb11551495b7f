package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.Parts.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.need.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are told of what was, or of somebody else, and are no wish. */
class ToldNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "supplies, 120 max. my brother's cost 300",
                "supplies, 120 max. hers is 300 and far too loud",
                "the old one was 300 dollars. supplies for 120 at most",
                "不斷電系統 120以內，我同事那台300多",
                "之前那台花了300，這次不斷電系統120以內"
            })
    void priceOfAnother_isNoLimit(String said) {
        assertThat(read(said, Need.empty())).contains("price AT_MOST [120]").noneMatch(read -> read.contains("300"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it was 400 watts. i want supplies with at least 700",
                "my pc has 400 watts, i need supplies of 700 watts or more",
                "上次那台才400瓦，不斷電系統要700瓦以上",
                "現在是400瓦的，想換700瓦以上的不斷電系統"
            })
    void amountOfTheOldOne_givesWayToWhatIsWanted(String said) {
        assertThat(read(said, Need.empty())).contains("power AT_LEAST [700]").noneMatch(read -> read.contains("400"));
    }

    @Test
    void whatWasThoughtOf_isStillWanted() {
        assertThat(read("i was thinking 400 watts for the supplies", Need.empty()))
                .contains("power IS [400]");
        assertThat(read("之前說的400瓦 不斷電系統", Need.empty())).contains("power IS [400]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supplies. my pc and the screens take maybe 400 watts, so let's say at least 700",
                "supplies, my card needs 400 watts so make it at least 700",
                "不斷電系統 電腦大概吃400瓦 所以至少700"
            })
    void moreThanIsDrawn_isWhatIsWanted(String said) {
        assertThat(read(said, Need.empty())).contains("power AT_LEAST [700]").noneMatch(read -> read.contains("400"));
    }
}
