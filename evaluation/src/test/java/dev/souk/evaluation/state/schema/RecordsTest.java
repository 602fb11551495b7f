package dev.souk.evaluation.state.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.state.learning.TownTalk;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecordsTest {
    private final Records records = new Records(TownTalk.corpus(List.of()), TownTalk.catalogue());

    @Test
    void row_hasItsWordsAndAmountsWithinBounds() {
        assertThat(records.has("Harbour Lodge", TownTalk.AREA, "north")).contains(true);
        assertThat(records.has("Harbour Lodge", TownTalk.STAY, ">=2")).contains(true);
        assertThat(records.has("Harbour Lodge", TownTalk.STAY, "3-5")).contains(false);
    }

    @Test
    void whatNoRowSays_isUnknown() {
        assertThat(records.has("Pine House", TownTalk.AREA, "north")).isEmpty();
    }
}
