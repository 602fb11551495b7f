package dev.souk.evaluation.state.learning;

import static dev.souk.evaluation.state.learning.TownTalk.AREA;
import static dev.souk.evaluation.state.learning.TownTalk.PEOPLE;
import static dev.souk.evaluation.state.learning.TownTalk.STAY;
import static dev.souk.evaluation.state.learning.TownTalk.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.reading.Tracker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LearntTrackerTest {
    @Test
    void wordsThatDialoguesPutBesideASlot_tellWhichNumberIsWhich() {
        List<List<Exchange>> dialogues = new ArrayList<>();
        for (String area : List.of("north", "south", "east", "west")) {
            dialogues.add(List.of(
                    said("a hotel in the " + area, Map.of(AREA, Set.of(area))),
                    said(
                            "a bed for 2 souls over 3 sleeps",
                            Map.of(AREA, Set.of(area), PEOPLE, Set.of("2"), STAY, Set.of("3"))),
                    said("thank you", Map.of(AREA, Set.of(area), PEOPLE, Set.of("2"), STAY, Set.of("3")))));
        }
        Tracker tracker = TownTalk.taught(dialogues);
        tracker.follow(said("a hotel in the centre", Map.of()));
        tracker.follow(said("a bed for 3 souls over 2 sleeps", Map.of()));
        assertThat(tracker.follow(said("thank you", Map.of())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(AREA, "centre", PEOPLE, "3", STAY, "2"));
    }
}
