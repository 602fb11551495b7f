package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.items.SlateAgain;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlateAgainTest {
    private static final List<String> FIRST = List.of("a", "b");
    private static final List<String> SECOND = List.of("c");
    private static final List<String> LAST = List.of("d", "e");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "go back",
                "back",
                "previous",
                "ok, show me the previous ones",
                "can you go back to the ones before?",
                "the last three again please",
                "i liked the earlier ones better",
                "上一頁",
                "回上一頁",
                "剛剛那些再給我看一次",
                "看前面那幾個",
                "那再看剛剛的好了",
                "之前那三款比較好"
            })
    void theSlateBefore_isMeant(String said) {
        assertThat(again(said, false)).contains(SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"go back to the first ones", "the original list again", "一開始那幾個再給我看一下"})
    void theFirstSlate_isMeant(String said) {
        assertThat(again(said, false)).contains(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"go back", "show me those again", "剛剛那些再給我看一次"})
    void afterAQuestionAboutIt_theLastSlateIsMeant(String said) {
        assertThat(again(said, true)).contains(LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "back to the phones",
                "the first one",
                "the last one",
                "i'll take the previous one",
                "how heavy was the earlier one",
                "others",
                "the first two",
                "前面兩個比較一下",
                "剛剛那個",
                "之前那台多少錢",
                "回到耳機",
                "前面不要 RGB"
            })
    void another_isNoSlateAgain(String said) {
        assertThat(again(said, false)).isEmpty();
    }

    @Test
    void nothingWasShown_nothingComesAgain() {
        assertThat(SlateAgain.read("go back", ShownItems.NONE)).isEmpty();
    }

    private static Optional<List<String>> again(String said, boolean talkedSince) {
        ShownItems shown = new ShownItems(List.of(), List.of(), null, null, List.of(FIRST, SECOND, LAST), talkedSince);
        return SlateAgain.read(said, shown).map(act -> ((Act.Broaden) act).again());
    }
}
