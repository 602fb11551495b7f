package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.dialogue.understanding.numbers.ExchangeRates;
import dev.souk.dialogue.understanding.utterance.Ambiguity;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Budgets named in another currency than the shop's, which is the US dollar. */
class OtherCurrencyTest {
    private static final ExchangeRates RATES = new ExchangeRates(Map.of("USD", 1.0, "EUR", 1.1, "TWD", 0.03));

    @ParameterizedTest
    @CsvSource({"headphones under 100 euros, price LESS_THAN 110", "耳機 三千台幣以下, price AT_MOST 90"})
    void rateIsConfigured_isConverted(String said, String expected) {
        assertThat(SentencesTest.written(read(said, RATES))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"headphones under 100 euros", "耳機 三千台幣以下"})
    void noRateIsKnown_isLeftOpen(String said) {
        Understood understood = read(said, ExchangeRates.NONE);

        assertThat(SentencesTest.written(understood)).containsExactly("category IS headphones");
        assertThat(understood.ambiguities()).singleElement().matches(Ambiguity::isOpen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"headphones under 100 US dollars", "耳機 一百美金以下", "耳機 100鎂以下"})
    void shopsOwnCurrency_isNamed_isThePriceAsSaid(String said) {
        assertThat(SentencesTest.written(read(said, ExchangeRates.NONE)))
                .anyMatch(constraint -> constraint.startsWith("price") && constraint.endsWith(" 100"));
    }

    private static Understood read(String said, ExchangeRates rates) {
        return new Understanding(SmallShop.lexicon(), rates).understand(Utterance.first(said, "en"));
    }
}
