package dev.souk.dialogue.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    @ParameterizedTest
    @CsvSource({"cookie, cookies", "hoodie, hoodies", "shelf, shelves", "sleeve, sleeves", "glass, glasses"})
    void oneAndMany_haveOneStem(String one, String many) {
        assertThat(Stem.of(many)).isEqualTo(Stem.of(one));
    }
}
