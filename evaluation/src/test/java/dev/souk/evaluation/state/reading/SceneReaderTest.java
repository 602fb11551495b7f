package dev.souk.evaluation.state.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.dialogue.understanding.Understanding;
import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.corpus.SystemAct;
import dev.souk.evaluation.state.corpus.SystemTurn;
import dev.souk.evaluation.state.learning.TownTalk;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SceneReaderTest {
    private static final Map<Slot, String> RIDE = Map.of(TownTalk.FROM, "pinehouse");
    private static final Map<Slot, String> STAY = Map.of(TownTalk.FROM, "pinehouse", TownTalk.AREA, "north");

    private final SlotCatalogue catalogue = TownTalk.catalogue();
    private final SceneReader reader = new SceneReader(
            catalogue,
            new MentionReader(catalogue),
            new StateTracker(catalogue, new Understanding(catalogue.lexicon()), "en"));

    @Test
    void domainWhoseSlotsChangedLast_staysRecentWhileNothingChanges() {
        reader.read(TownTalk.said("good day", Map.of()), Map.of());
        reader.read(TownTalk.said("the north", Map.of()), RIDE);
        assertThat(reader.read(TownTalk.said("thanks", Map.of()), STAY).topic().recent())
                .containsExactly("hotel");
        assertThat(reader.read(TownTalk.said("bye", Map.of()), STAY).topic().recent())
                .containsExactly("hotel");
    }

    @Test
    void questionForASlotOfNoDomain_isOfOneThatHasTheSlot() {
        reader.read(TownTalk.said("good day", Map.of()), Map.of());
        Scene scene = reader.read(asked("stay"), RIDE);
        assertThat(scene.isAsked(TownTalk.STAY)).isTrue();
    }

    private static Exchange asked(String slot) {
        Slot unowned = new Slot("", slot);
        SystemAct asks = new SystemAct(SystemAct.ASK, unowned, "?");
        return new Exchange(new SystemTurn(unowned, List.of(), null, List.of(asks)), "three", Map.of());
    }
}
