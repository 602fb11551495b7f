package dev.souk.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Typing errors by seed, with mentions that move along. */
class TypingErrorsTest {
    private static final LinkingCase CLEAN = new LinkingCase(
            "wireless mouse in red, 滑鼠",
            List.of(new Mention(0, 8, "value"), new Mention(9, 14, "category"), new Mention(18, 21, "value")));

    @Test
    void words_ofFiveLettersOrMore_differByOneEdit() {
        for (int seed = 0; seed < 50; seed++) {
            LinkingCase typed = new TypingErrors(new SplittableRandom(seed)).in(CLEAN);

            String[] words = typed.text().split("[ ,]+", -1);
            assertThat(words).hasSize(5);
            assertThat(words[0]).isNotEqualTo("wireless");
            assertThat(words[0].length()).isBetween(7, 9);
            assertThat(words[1]).isNotEqualTo("mouse");
            assertThat(words[3]).isEqualTo("red");
            assertThat(typed.text()).endsWith("滑鼠");
        }
    }

    @Test
    void mentions_moveWithTheirWords() {
        LinkingCase typed = new TypingErrors(new SplittableRandom(7)).in(CLEAN);

        String[] words = typed.text().split("[ ,]+", -1);
        assertThat(typed.mentions().stream().map(typed::told))
                .containsExactly("value: " + words[0], "category: " + words[1], "value: red");
    }

    @Test
    void sameSeed_makesTheSameErrors() {
        LinkingCase once = new TypingErrors(new SplittableRandom(3)).in(CLEAN);
        LinkingCase again = new TypingErrors(new SplittableRandom(3)).in(CLEAN);

        assertThat(again).isEqualTo(once);
    }
}
