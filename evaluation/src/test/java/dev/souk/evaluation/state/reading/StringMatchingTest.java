package dev.souk.evaluation.state.reading;

import static dev.souk.evaluation.state.learning.TownTalk.AREA;
import static dev.souk.evaluation.state.learning.TownTalk.LEAVE;
import static dev.souk.evaluation.state.learning.TownTalk.PARKING;
import static dev.souk.evaluation.state.learning.TownTalk.PEOPLE;
import static dev.souk.evaluation.state.learning.TownTalk.STAY;
import static dev.souk.evaluation.state.learning.TownTalk.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.state.learning.TownTalk;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StringMatchingTest {
    @Test
    void valueOfSeveralSlots_isTheOnesWhoseLabelStandsBeside() {
        assertThat(new StringMatching(new StringMatching.Words(TownTalk.catalogue()))
                        .follow(said("hotel in the north with parking, 2 nights, 3 people", Map.of())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(AREA, "north", PARKING, "yes", STAY, "2", PEOPLE, "3"));
    }

    @Test
    void time_isTheSlotsOfTheDomainJustNamed() {
        assertThat(new StringMatching(new StringMatching.Words(TownTalk.catalogue()))
                        .follow(said("a taxi leaving after 9:15 please", Map.of())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(LEAVE, "09:15"));
    }
}
