package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.utterance.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When items shown are compared, and when 比較 and its like say something else. */
class ComparingTest {
    private static final Understanding UNDERSTANDING = new Understanding(SmallShop.lexicon());

    @ParameterizedTest
    @ValueSource(strings = {"它跟第二個比 你會選哪台", "is it lighter than the third one?", "第一個跟第二個你會選哪台"})
    void itemTalkedAbout_besideOneByItsPlace_isCompared(String said) {
        assertThat(written(said)).containsExactly("Compare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"無線跟有線差在哪", "what is the difference between black and white", "無線跟有線差很多嗎"})
    void difference_isAskedForOfTwoValues_isNoWish(String said) {
        assertThat(written(said)).containsExactly("Compare");
    }

    @Test
    void difference_isAskedForOfTwoTerms_comparesNoItems() {
        assertThat(written("what is the difference between weight and feet?")).doesNotContain("Compare");
        assertThat(written("what is the difference in weight and price?")).containsExactly("Compare");
    }

    @ParameterizedTest
    @CsvSource({
        "which is easiest to clean?, clean",
        "which one is sturdier on gravel, gravel",
        "which one is easy to clean, clean",
        "which of these has the sturdiest hinge?, hinge",
        "哪台比較好收納, 收納",
        "which one is lighter?,",
        "compare the first two please,"
    })
    void comparedByWhatNoFieldTells_itSaysByWhat(String said, String words) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .singleElement()
                .isInstanceOfSatisfying(Act.Compare.class, compare -> assertThat(compare.words())
                        .isEqualTo(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我比較習慣白色的，這顏色還有嗎？", "有沒有比較背光的啊 要白色的", "朋友說白色看久比較舒服，那要白色的"})
    void rather_isNoComparison(String said) {
        assertThat(written(said)).containsExactly("color IS white");
    }

    @Test
    void rather_behindABound_isNoComparison() {
        assertThat(written("他常常出門 重量80以上比較保險")).contains("weight AT_LEAST 80").doesNotContain("Compare");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "any of the first two in white for the same money?",
                "do any of these come in white at the same price?"
            })
    void value_isSoughtForTheSamePrice_isAWish(String said) {
        assertThat(written(said)).contains("color IS white").doesNotContain("Compare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二個的價錢有點下不了手，比它低的呢？", "第二個價格有點高，比它低一點的"})
    void lowerThanAnItem_isOfWhatWasNamedLast(String said) {
        assertThat(written(said)).containsExactly("price LESS_THAN 80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anything for less than the second one",
                "something under the second one",
                "nothing pricier than the second one"
            })
    void lessThanAnItem_namesNoAmount_isOfItsPrice(String said) {
        assertThat(written(said)).containsExactly("price LESS_THAN 80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anything pricier than the second one?",
                "a bit pricier than the second one, cheap ones make me nervous"
            })
    void pricierThanAnItem_isABoundAtItsPrice(String said) {
        assertThat(written(said)).contains("price MORE_THAN 80").noneMatch(act -> act.contains("LESS_THAN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZX100h vs ZX101h", "is the ZX100h better than the ZX101h?", "ZX100h 還是 ZX101h 比較好"})
    void modelsOfOneKind_areComparedByName_anyOfThemIsSearched(String said) {
        assertThat(SentencesTest.written(UNDERSTANDING.understand(Utterance.first(said, "en"))))
                .contains("name CONTAINS ZX100h|ZX101h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"白色的那種感覺比較乾淨", "要白色的這種比較耐看", "白色的好了 這種比較不會看膩"})
    void kind_isSaidToBeRatherGood_isAWish(String said) {
        assertThat(written(said)).containsExactly("color IS white");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is different with the first and the third?",
                "first and second, how they are different",
                "what is different between these"
            })
    void difference_isAskedInALearnersWords_isCompared(String said) {
        assertThat(written(said)).containsExactly("Compare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"聽說白色的比較好看 有嗎", "a white one please, it's better for the eyes"})
    void valueIsAskedFor_andPraised_nothingIsCompared(String said) {
        assertThat(AfterASlate.written(said)).contains("color IS white").noneMatch(act -> act.startsWith("Compare"));
    }
}
