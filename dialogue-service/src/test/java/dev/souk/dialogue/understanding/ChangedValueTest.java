package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.need.Ordering;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that was asked for and changes: another in its place, any but this one, one more, none at all. */
class ChangedValueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"not that brand", "some other brand please", "any other brands?", "不要這個牌子了", "換個牌子", "有別的牌子嗎"})
    void maker_isPointedBackAt_isTurnedDown(String said) {
        assertThat(written("black Sonora headphones", said)).containsExactly("not brand IS Sonora");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what other brands do you have", "有別的牌子嗎"})
    void othersAreAskedAfter_whereNoneWasWanted_asksAboutTheItems(String said) {
        assertThat(written("black headphones", said)).noneMatch(act -> act.startsWith("not brand"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"black might be a bit too loud, white then", "黑色好像有點太花，白色好了"})
    void value_isTooMuchOfSomething_anotherTakesItsPlace(String said) {
        assertThat(written("black headphones", said))
                .contains("color IS white", "not color IS black")
                .doesNotContain("color IS [black, white]");
    }

    @Test
    void value_isPraised_stays() {
        assertThat(written("black headphones", "黑色太好看了")).doesNotContain("not color IS black");
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything except black is fine", "除了黑色都可以", "除了黑色以外都好"})
    void allButOneValue_thatOneMustNotBe(String said) {
        assertThat(written("red headphones", said)).containsExactly("not color IS black");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sonora, Murano or Tidewell?", "Sonora, Murano, or Tidewell", "Sonora、Murano或Tidewell"})
    void valuesAreListed_theLastBehindAnOr_anyWillDo(String said) {
        assertThat(written("headphones", said)).containsExactly("brand IS Sonora|Murano|Tidewell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"never Sonora. Murano or Tidewell would do", "no Sonora please. maybe Murano or Tidewell"})
    void valuesAreListed_behindOneTurnedDown_onlyThoseWillDo(String said) {
        assertThat(written("headphones", said))
                .containsExactlyInAnyOrder("brand IS Murano|Tidewell", "not brand IS Sonora");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sonora hurts my ears, i need Murano", "Sonora的我會痛 要Murano的", "Sonora is dead. make it Murano"})
    void value_isComplainedOf_orChanged_onlyTheOtherIsAskedFor(String said) {
        assertThat(written("headphones", said))
                .filteredOn(act -> act.contains("brand IS") && !act.startsWith("not"))
                .singleElement()
                .asString()
                .endsWith("brand IS Murano");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the white ones are all pricier, any color then", "白色好像都比較貴 不挑顏色了"})
    void allOfAKind_areSaidToBeDearer_asksForNothingDearer(String said) {
        assertThat(written("white headphones", said)).noneMatch(act -> act.contains("price"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forget what i said about Sonora", "剛剛說不要Sonora當我沒說"})
    void whatWasTurnedDown_isTakenBack(String said) {
        assertThat(written("black headphones, no Sonora", said)).containsExactly("remove brand");
    }

    @Test
    void whatWasTurnedDown_isTakenBack_theOrderBehindItIsNotTurnedRound() {
        assertThat(AfterASlate.understood("headphones, no Sonora", "不要Sonora當我沒說 從便宜的排", "en")
                        .ordering())
                .isEqualTo(new Ordering("price", Ordering.Direction.ASCENDING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000 gb is fine too", "1TB也可以"})
    void less_isFineToo_afterABound_isTheBound(String said) {
        assertThat(written("drives, at least 2 tb", said)).containsExactly("capacity AT_LEAST 1000");
    }

    @Test
    void amount_isFineToo_afterAnOrderByIt_isRead() {
        assertThat(written("lightest headphones first", "280 g is fine too")).contains("weight IS 280");
    }

    @ParameterizedTest
    @ValueSource(strings = {"below 80 any?", "any below 80?", "80以下有嗎"})
    void some_areAskedForWithinABound_keepsTheBound(String said) {
        assertThat(written("black headphones under 100", said))
                .singleElement()
                .asString()
                .startsWith("price ")
                .endsWith(" 80");
    }

    @Test
    void value_isFreed_isAskedForNoMore() {
        assertThat(written("black headphones", "黑色不限了")).containsExactly("remove color");
    }

    @Test
    void attribute_isFreed_valuesNamedBesideAreNoCondition() {
        assertThat(written("keyboards with fixed feet", "腳架不限了，可調腳架、固定腳架也拿出來看看"))
                .containsExactly("remove feet");
    }

    @Test
    void mind_isChanged_asksForNothingOfTheShop() {
        assertThat(written("black headphones", "I changed my mind, white after all"))
                .containsExactly("revise color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"black or white, whichever is cheaper", "黑色或白色，看哪個便宜"})
    void eitherValue_theCheaperOne_isWantedFromTheCheapestOn(String said) {
        assertThat(written("headphones", said))
                .contains("order price ASCENDING")
                .anyMatch(act -> act.contains("white"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I can live without the wireless", "could do without wireless"})
    void feature_canBeDoneWithout_isAskedForNoMore(String said) {
        assertThat(written("black wireless headphones", said)).containsExactly("remove wireless");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500GB的才要，1000GB那種不要", "500GB的才要，1000GB的不要"})
    void secondOfTwoAmounts_isTurnedDown(String said) {
        assertThat(written("drives", said)).contains("capacity IS 500", "not capacity IS 1000");
    }

    private static List<String> written(String before, String said) {
        return SentencesTest.written(AfterASlate.understood(before, said, "en"));
    }
}
