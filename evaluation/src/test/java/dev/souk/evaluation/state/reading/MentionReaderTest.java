package dev.souk.evaluation.state.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.learning.TownTalk;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MentionReaderTest {
    private final MentionReader reader = new MentionReader(TownTalk.catalogue());

    @Test
    void wordOfASchema_isAMention() {
        assertThat(values("something in the northern part", TownTalk.AREA)).containsExactly("north");
    }

    @Test
    void number_couldBeOfEverySlotOfAmounts() {
        assertThat(values("for two people", TownTalk.PEOPLE)).containsExactly("2");
        assertThat(values("for two people", TownTalk.STAY)).containsExactly("2");
    }

    @Test
    void numberOfADate_isNoAmount() {
        assertThat(values("从周四开始 2晚", TownTalk.STAY)).containsExactly("2");
        assertThat(values("4月6日 住2晚", TownTalk.STAY)).containsExactly("2");
    }

    @Test
    void flag_couldBeWantedOrNot() {
        assertThat(values("with free parking", TownTalk.PARKING)).containsExactlyInAnyOrder("yes", "no");
    }

    @Test
    void hourWithoutAHalfOfTheDay_couldBeEither() {
        assertThat(values("leaving at 5:15", TownTalk.LEAVE)).contains("05:15", "17:15");
    }

    @Test
    void nameNobodyKnows_isReadFromItsCapitals() {
        assertThat(values("I want to stay at the Old Mill House tonight", TownTalk.NAME))
                .contains("oldmillhouse");
    }

    @Test
    void sayingOfTheSystem_isTheValueItHolds() {
        assertThat(reader.canonical(TownTalk.AREA, "centre of town")).isEqualTo("centre");
    }

    private List<String> values(String text, Slot slot) {
        return reader.read(text).mentions().stream()
                .filter(mention -> mention.slot().equals(slot))
                .map(Mention::value)
                .distinct()
                .toList();
    }
}
