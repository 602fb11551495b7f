package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The talk ends for now, with a reason that is none of a search. */
class PartingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok let me ask my sister which color she likes",
                "thanks, i need to measure how wide my head is",
                "i'll show these to my roommate first",
                "我先問她喜歡黑色還是白色",
                "好 我回家跟我媽討論看要不要無線的",
                "那我晚點再決定",
                "耶 終於不用再被線纏住了哈哈"
            })
    void shopper_asksSomebodyOrThinksFirst_isSaidGoodbye(String said) {
        assertThat(written(said)).containsExactly("Thank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i'll ask my sister, meanwhile show me wireless ones", "我先問她，不過先看無線的", "無線的再看看", "先給我看無線的"})
    void wish_isSaidBesideIt_isSearchedBy(String said) {
        assertThat(written(said)).contains("wireless IS true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, thank you for the help", "no thanks, that was all", "不用了 謝謝", "沒關係不用 感謝你的幫忙"})
    void thanks_areSaidWithANo_endsTheTalk(String said) {
        assertThat(written(said)).containsExactly("Thank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"perfect, he'll love it", "great, she will be happy", "太好了 她一定會喜歡"})
    void somebodyWillBeHappy_endsTheTalk(String said) {
        assertThat(written(said)).containsExactly("Thank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"thanks. now a keyboard for myself, blue switches", "she'll love it. i could use a keyboard too"
            })
    void anotherKind_isWishedForBehindThanks_isSearchedFor(String said) {
        assertThat(written(said)).contains("category IS keyboards");
    }

    @Test
    void wish_isSaidBehindThanksWithANo_isSearchedBy() {
        assertThat(written("no thanks, wireless ones please")).contains("wireless IS true");
    }
}
