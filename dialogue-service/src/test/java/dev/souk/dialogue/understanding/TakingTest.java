package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.BLACK;
import static dev.souk.dialogue.understanding.AfterASlate.understood;
import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When an item shown is taken, and when a word of taking only tells or looks for something. */
class TakingTest {
    @ParameterizedTest
    @ValueSource(strings = {"那拿便宜那個，謝啦", "好，那我挑第二個，謝謝你這麼有耐心", "I'll stay with the cheap one, thanks"})
    void item_isTaken_withThanks(String said) {
        assertThat(written(said)).containsExactlyInAnyOrder("Thank", "Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ill take 3", "ok i want number 3", "就買3號吧"})
    void placeInTheList_isTakenByItsNumber(String said) {
        assertThat(understood(BLACK, said, "en").acts()).containsExactly(new Act.Accept(List.of("headphones-2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alright, ordering the third", "ok, buying the third one"})
    void orderIsSaidToBeOnItsWay_theItemIsTaken(String said) {
        assertThat(understood(BLACK, said, "en").acts()).containsExactly(new Act.Accept(List.of("headphones-2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 of them", "i'll take two of those", "要兩副", "來三個"})
    void onlyHowManyIsSaid_whichIsLeftOpen(String said) {
        assertThat(understood(BLACK, said, "en").acts()).containsExactly(new Act.Accept(List.of()));
    }

    @Test
    void yesToThat_takesTheOneSpokenOf() {
        assertThat(understood(BLACK, "ok that one", "en").acts())
                .containsExactly(new Act.Accept(List.of("headphones-0")));
    }

    @Test
    void itemIsTaken_calledByItsKind() {
        assertThat(understood(BLACK, "put the first headphones in the basket, please", "en")
                        .acts())
                .containsExactly(new Act.Accept(List.of("headphones-0")));
    }

    @Test
    void itemToldFromTheRest_isTaken() {
        assertThat(written("the cheaper one please")).containsExactly("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'd like a cheaper one", "有沒有便宜一點的那種"})
    void cheaperOne_isLookedFor_isNotTaken(String said) {
        assertThat(written(said)).containsExactly("price LESS_THAN 50");
    }

    @Test
    void some_areTaken_belowAPrice_areLookedFor() {
        assertThat(written("ok I'll take some then, under 40 bucks")).containsExactly("price LESS_THAN 40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"多謝喔，我叫我孫子來幫我訂，他最會弄這個", "好，我再叫我女兒幫我買，謝謝你喔", "thanks, my grandson will order it for me"})
    void somebodyElse_willBuyLater_thanksAndLeaves(String said) {
        assertThat(written(said)).containsExactly("Thank");
    }

    @Test
    void item_isSettledOn_withThanks_isTaken() {
        assertThat(written("thanks, the first it is")).contains("Accept");
    }

    @Test
    void brandThatFailed_isToldOf_isNotTaken() {
        assertThat(written("Sonora不要，家裡那個就是它掛的")).containsExactly("not brand IS Sonora");
    }

    @Test
    void price_isHaggledFirst_nothingIsTaken() {
        assertThat(written("last price? give 20 less and i will take it")).doesNotContain("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二個買兩副", "第一個來三顆", "第一個兩個", "the second one, three of them please"})
    void itemPointedAt_withHowManyOfIt_isTaken(String said) {
        assertThat(written(said)).containsExactly("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二個買兩副多少錢", "第一個兩百以下嗎", "the first, 200 tops"})
    void itemPointedAt_withAQuestionOrALimit_isNotTaken(String said) {
        assertThat(written(said)).doesNotContain("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"白色的，要無線的那種", "要白色的這款"})
    void kindIsDescribed_isWished_notTaken(String said) {
        assertThat(written(said)).contains("color IS white").doesNotContain("Accept");
    }

    @Test
    void kindShown_isPointedAt_isTaken() {
        assertThat(written("要這種")).containsExactly("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order the first one please",
                "ok just order the first for me",
                "can you order the first one for me?"
            })
    void itemPointedAt_isToBeOrdered_isTaken(String said) {
        assertThat(written(said)).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how do i order the first one", "where can i buy the first one?", "order them by price"})
    void orderingIsOnlyAskedAbout_takesNothing(String said) {
        assertThat(written(said)).doesNotContain("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Kestrel then", "i'd go with the kestrel", "那我選Kestrel的", "the white one please"})
    void oneOfThoseShown_isNamedByAValue_isTaken(String said) {
        assertThat(understood(BLACK, said, "en").acts()).containsExactly(new Act.Accept(List.of("headphones-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Tidewell then", "i'd go with the tidewell", "那我選Tidewell的"})
    void noneOfThoseShown_isNamedByAValue_isAWish(String said) {
        assertThat(written(said)).containsExactly("brand IS Tidewell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i'd go with the black one", "那我選黑色的"})
    void severalOfThoseShown_areNamedByAValue_areNotTaken(String said) {
        assertThat(written(said)).doesNotContain("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tidewell的有嗎 我家那副就Tidewell的", "她就喜歡Tidewell的"})
    void whatSomebodyHasOrLikes_isToldBesideABrand_takesNothing(String said) {
        assertThat(written(said)).containsExactly("brand IS Tidewell");
    }
}
