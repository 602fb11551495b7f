package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlateTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of items shown, and of the shop beside them. */
class AskingTest {
    @ParameterizedTest
    @CsvSource({
        "how much weight does the second one have?, weight",
        "how much does the second one cost?, price",
        "how much is the second one?, price",
        "第二個多少錢, price",
        "第二個多重, weight",
        "how heavy is the second one, weight"
    })
    void amountOfSomething_isAskedFor_isNoPrice(String said, String topic) {
        assertThat(written(said)).containsExactly("Inquire " + topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is the weight of the second one, and how long is the warranty?",
                "the second one, how heavy is it and what's the warranty?",
                "第二個重量多少 保固多久"
            })
    void questionToTheShop_besideOneOfAnItem_leavesBothAsked(String said) {
        assertThat(written(said)).containsExactly("Inquire weight,policy.warranty");
    }

    @Test
    void twoThings_areAskedOfOneItem_areBothAsked() {
        assertThat(written("what's the price and the weight of number two")).containsExactly("Inquire price,weight");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and if i open them and they hurt my ears can i send them back",
                "Sometimes I'm a 45. If 44 turns out too small, can I swap them?",
                "網路買最怕尺寸不對，可以換嗎"
            })
    void story_endsInAQuestionAboutReturns_asksTheShop(String said) {
        assertThat(written(said)).containsExactly("Inquire policy.returns");
    }

    @Test
    void question_followsThanks_isAsked() {
        assertThat(written("thanks! how heavy is the second one?")).containsExactly("Thank", "Inquire weight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what weight are the second headphones?", "第二個耳機重量多少"})
    void categoryOfAnItemPointedAt_isNoNewSearch(String said) {
        assertThat(written(said)).containsExactly("Inquire weight");
    }

    @Test
    void choiceOfTwoValues_isPutForAnItem_isAskedAbout() {
        assertThat(written("第一個是黑色還是白色")).containsExactly("Inquire color");
    }

    @Test
    void number_isPutToTheQuestion_ofAnItem_isAskedAbout() {
        assertThat(written("is the first one 300 grams?")).containsExactly("Inquire weight");
    }
}
