package dev.souk.dialogue.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
    @ParameterizedTest
    @CsvSource({
        "graphics card, graphics cards, graphics card",
        "mouse, mice, mouse",
        "CPU, CPUs, CPU",
        "power supply, power supplies, power supply",
        "headphones, headphones, headphones option",
        "memory, memory options, memory option",
        "thermal paste, thermal paste options, thermal paste option",
        "smartwatch, smartwatches, smartwatch",
        "mice, mice, mice option"
    })
    void name_isCounted_readsAsEnglish(String name, String several, String one) {
        assertThat(Plurals.of(name)).isEqualTo(several);
        assertThat(Plurals.one(name)).isEqualTo(one);
    }
}
