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
        "headphones, headphones, pair of headphones",
        "memory, memory options, memory option",
        "thermal paste, thermal paste options, thermal paste option",
        "smartwatch, smartwatches, smartwatch",
        "mice, mice, mouse",
        "running shoes, running shoes, pair of running shoes",
        "power supplies, power supplies, power supply",
        "smartwatches, smartwatches, smartwatch",
        "phone cases, phone cases, phone case",
        "UPS, UPS options, UPS option",
        "bus, bus, bus"
    })
    void name_isCounted_readsAsEnglish(String name, String several, String one) {
        assertThat(Plurals.of(name)).isEqualTo(several);
        assertThat(Plurals.one(name)).isEqualTo(one);
    }
}
