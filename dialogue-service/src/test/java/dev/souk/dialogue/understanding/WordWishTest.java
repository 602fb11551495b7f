package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.utterance.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordWishTest {
    @ParameterizedTest
    @CsvSource({
        "for my marathon, en",
        "something that looks serious, en",
        "馬拉松用的, zh-TW",
        "看起來穩重一點的, zh-TW",
    })
    void wishThatNoFieldHas_asksForTheSameKindByItsWords_andSaysThatNothingElseIsKnownOfIt(String said, String locale) {
        Understood understood = AfterASlate.understood(AfterASlate.BLACK, said, locale);

        assertThat(understood.acts()).hasSize(2).last().isInstanceOf(Act.Unknown.class);
        assertThat(understood.acts().getFirst()).isInstanceOfSatisfying(Act.Reveal.class, reveal -> assertThat(
                        reveal.constraint().attribute())
                .isEqualTo(Constraint.CATEGORY));
        assertThat(understood.words()).isNotBlank();
    }

    @Test
    void wordsThatWishForNothing_orBeforeAnyKindIsNamed_areNotUnderstood() {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, "zorb glimmer", "en")
                        .acts())
                .allMatch(Act.Unknown.class::isInstance);
        assertThat(AfterASlate.understood("hello", "for my marathon", "en").acts())
                .allMatch(Act.Unknown.class::isInstance);
    }
}
