package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.need.NeedTracker;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a number without a unit is of, once something was said before it. */
class LaterNumberTest {
    private static final Understanding UNDERSTANDING = new Understanding(SmallShop.lexicon());

    @ParameterizedTest
    @ValueSource(strings = {"50 more is ok", "an extra 50 works", "i can add 50", "再加50也可以", "再多50沒關係", "預算加50"})
    void soMuchMore_afterALimit_raisesIt(String said) {
        assertThat(written("headphones under 100", said, null)).containsExactly("price LESS_THAN 150");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 bucks less", "10 dollars cheaper please", "便宜10塊的有嗎", "少10"})
    void soMuchLess_afterALimit_lowersIt(String said) {
        assertThat(written("headphones under 100", said, null)).containsExactly("price LESS_THAN 90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"預算加到150", "make it 150", "my dad says 150 is fine too", "我爸說150也可以"})
    void newLimit_afterALimit_takesItsPlace(String said) {
        assertThat(written("headphones under 100", said, null))
                .singleElement()
                .asString()
                .endsWith(" 150");
    }

    @ParameterizedTest
    @ValueSource(strings = {"280 or more?", "280以上呢"})
    void more_ofWhatWasAskedForAtLeast_isOfThat(String said) {
        assertThat(written("headphones of at least 240 g, under 100", said, null))
                .containsExactly("weight AT_LEAST 280");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sorry, i measured wrong, it is 280", "我看錯了 是280"})
    void number_isCorrected_isOfWhatHasIt_thoughTheBudgetIsAsked(String said) {
        assertThat(written("headphones of 240 g", said, "price")).containsExactly("revise weight IS 280");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 more please", "再看3個"})
    void fewMore_afterALimit_areNoPrice(String said) {
        assertThat(written("headphones under 100", said, null)).noneMatch(act -> act.startsWith("price"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok 2 then", "2 would be better", "2的呢"})
    void fewOfWhatWasSaidInThousands_areThousands(String said) {
        assertThat(written("drives 1tb, max 180", said, null)).containsExactly("capacity IS 2000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500 would do", "500的就好"})
    void amountThatWillDo_isOfWhatWasSaidBefore(String said) {
        assertThat(written("drives with 1000 gb", said, null))
                .singleElement()
                .asString()
                .endsWith("capacity IS 500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"150 then", "那150好了"})
    void muchLikeTheLimit_whenSomethingElseWasAsked_isANewLimit(String said) {
        assertThat(written("headphones under 100", said, "weight")).containsExactly("price AT_MOST 150");
    }

    private static List<String> written(String before, String said, @Nullable String asked) {
        NeedTracker tracker = new NeedTracker(UNDERSTANDING.lexicon());
        ConversationNeeds needs = tracker.apply(
                UNDERSTANDING.understand(Utterance.first(before, "en")).acts(), ConversationNeeds.empty());
        ShownItems nothing = new ShownItems(List.of(), List.of());
        return SentencesTest.written(
                UNDERSTANDING.understand(new Utterance(said, "en", 1, needs, nothing, asked, null)));
    }
}
