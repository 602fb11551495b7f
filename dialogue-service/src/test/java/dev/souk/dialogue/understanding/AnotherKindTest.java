package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.need.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a message that names another kind of product than the one looked for leaves the search. */
class AnotherKindTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "i swapped to big supplies, so short ones are fine",
                "it goes next to the memory, a short one",
                "my keyboards and memory both stay, a short one",
                "我換大記憶體了，那改看短的",
                "換個記憶體也是可以啦，改看長度 250 以下",
                "放在鍵盤旁邊，要短的"
            })
    void otherKind_isToldOfOrIsAPlace_isNotLookedFor(String said) {
        assertThat(Parts.read(said, Parts.need("cards"))).noneMatch(act -> act.startsWith("category"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"needs coolers built in", "要有內建散熱器", "no memory needed, no need for memory"})
    void otherKind_isBuiltInOrUnneeded_isNotLookedFor(String said) {
        assertThat(Parts.read(said, Parts.need("keyboards"))).noneMatch(act -> act.startsWith("category"));
    }

    @Test
    void otherKind_isLikeWhatIsLookedFor_isNotLookedFor() {
        assertThat(Parts.read("記憶體跟顯示卡都黑的，鍵盤也要紅軸", Parts.need("keyboards"))).contains("category IS [keyboards]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throw in some coolers too | cards | coolers",
                "coolers too, gold | cards | coolers",
                "再補幾個散熱器 | cards | coolers",
                "還要鍵盤 紅軸的 | cards | keyboards"
            })
    void otherKind_isAddedToTheList_isLookedFor(String said, String before, String after) {
        assertThat(Parts.read(said, Parts.need(before))).contains("category IS [" + after + "]");
    }

    @Test
    void otherKind_isWhatHoldsTheThingAskedFor_isAPlace() {
        assertThat(Parts.read("a DDR5 kit that goes in the front of the keyboards", Need.empty()))
                .noneMatch(act -> act.equals("category IS [keyboards]"));
    }

    @Test
    void gift_isHaggledFor_isNotLookedFor() {
        assertThat(Parts.read("can you throw in a free cooler", Parts.need("cards")))
                .noneMatch(act -> act.startsWith("category"));
    }
}
