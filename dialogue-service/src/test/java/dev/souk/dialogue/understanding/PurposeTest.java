package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.need.Need;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a product is for. */
class PurposeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a supply for a 300 watt cooler",
                "a supply for my 300 W coolers",
                "不斷電系統 300W散熱器用",
                "300W散熱器不斷電系統"
            })
    void amountOfWhatItIsFor_isTheLeastThatWillDo(String said) {
        assertThat(Parts.read(said, Need.empty())).contains("category IS [supplies]", "power AT_LEAST [300]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"for gaming", "打遊戲用", "打遊戲用的"})
    void purpose_namesAValueOfAnotherKind_theSearchStaysWhereItIs(String said) {
        assertThat(Parts.read(said, Parts.need("cards"))).noneMatch(act -> act.contains("keyboards"));
    }
}
