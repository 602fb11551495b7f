package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message names and then turns down or gives up by pointing back at it. */
class PointingBackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "my last pair was a kestrel, not that brand again",
                "my cousin has kestrel ones that hiss, leave that brand out please",
                "had a kestrel and it fell apart. anything but that brand",
                "i got a kestrel at work and hate it, so not that one again",
                "my old ones were kestrel, so a different brand",
                "朋友用 Kestrel 的一直斷，那個牌子我不要",
                "壞掉的就是 Kestrel，這牌子幫我排除",
                "舊的那副是Kestrel的，換一家"
            })
    void maker_isNamedAndPointedBackAt_isTurnedDown(String said) {
        assertThat(written(said)).contains("not brand IS Kestrel").doesNotContain("brand IS Kestrel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kestrel 這牌子不錯耶", "my cousin likes kestrel, that brand please"})
    void maker_isPointedBackAtAndNotTurnedDown_staysWanted(String said) {
        assertThat(written(said)).noneMatch(act -> act.startsWith("not brand"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my wife says white but i never look at it, i don't need that", "我太太說要白的可是我又看不到，不需要那個"})
    void value_isNamedAndPointedBackAt_isOnlyTold(String said) {
        assertThat(written("wireless headphones", said)).noneMatch(act -> act.contains("color IS"));
    }

    @Test
    void otherValueThanTheOneAskedFor_isPointedBackAt_theOldOneStays() {
        assertThat(written("black headphones", "my wife says white but i wear them at night, i don't need that"))
                .noneMatch(act -> act.contains("color"));
    }

    @Test
    void wish_isPointedBackAt_isGivenUp() {
        assertThat(written("black wireless headphones", "wireless is what my son says, i don't need that"))
                .contains("remove wireless")
                .doesNotContain("wireless IS true", "wireless IS false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no wireless anymore, i have a cable", "不要無線了，我買了線", "wireless isn't something i need"})
    void wish_isNoLongerHeld_goesAndDoesNotTurnIntoItsOpposite(String said) {
        assertThat(written("black wireless headphones", said)).containsExactly("remove wireless");
    }

    @ParameterizedTest
    @ValueSource(strings = {"color is not a problem for me", "the color is no issue by the way"})
    void attribute_isNoMatter_isAskedForNoMore(String said) {
        assertThat(written("black wireless headphones", said)).containsExactly("remove color");
    }

    @ParameterizedTest
    @ValueSource(strings = {"black is so dull, got other colors?", "black looks boring, any other color?"})
    void shown_isDull_othersAreAskedFor(String said) {
        assertThat(written("wireless headphones", said)).contains("not color IS black");
    }
}
