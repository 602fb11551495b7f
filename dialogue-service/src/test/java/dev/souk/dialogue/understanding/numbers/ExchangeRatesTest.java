package dev.souk.dialogue.understanding.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {
    private static final ExchangeRates RATES = new ExchangeRates(Map.of("USD", 1.0, "EUR", 1.08, "TWD", 0.032));

    @Test
    void bothRatesKnown_convertsToTheCent() {
        assertThat(RATES.convert(500, "EUR", "USD")).hasValue(540);
        assertThat(RATES.convert(10_000, "TWD", "EUR")).hasValue(296.3);
    }

    @Test
    void rateUnknown_isAbsent() {
        assertThat(RATES.convert(500, "JPY", "USD")).isEmpty();
        assertThat(ExchangeRates.NONE.convert(500, "EUR", "USD")).isEmpty();
    }

    @Test
    void rateThatIsNoWorth_isRefusedByName() {
        assertThatThrownBy(() -> new ExchangeRates(Map.of("EUR", 0.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EUR");
    }
}
