package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.need.Need;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a kind of product that only other kinds have. */
class BesideFieldsTest {
    @ParameterizedTest
    @ValueSource(strings = {"varda memory", "memory from varda", "memory by Varda under 100", "記憶體 varda的"})
    void makerOfOtherKinds_isAskedFor_isAConstraintAllTheSame(String said) {
        assertThat(Parts.read(said, Need.empty())).contains("category IS [memory]", "brand IS [Varda]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"varda?", "anything from Varda", "do you have varda", "varda的有嗎"})
    void makerOfOtherKinds_isAskedForAfterTheKind_isAConstraintAllTheSame(String said) {
        assertThat(Parts.read(said, Parts.need("memory"))).containsExactly("brand IS [Varda]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"i am upgrading from varda, memory please", "memory that works with varda", "memory, not varda"})
    void makerOfOtherKinds_isOnlySpokenOf_isNoConstraint(String said) {
        assertThat(Parts.read(said, Need.empty())).noneMatch(act -> act.startsWith("brand"));
    }

    @ParameterizedTest
    @CsvSource({"a left-handed card, left-handed", "bronze memory, bronze", "左手的記憶體, 左手"})
    void valueOfOtherKinds_standsBeforeTheKind_isNotUnderstood(String said, String value) {
        assertThat(Parts.understood(said, Need.empty()).acts()).contains(new Act.Unknown(value));
    }
}
