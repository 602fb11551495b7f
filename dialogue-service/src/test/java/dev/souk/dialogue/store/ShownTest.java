package dev.souk.dialogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.recommendation.Slate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static final CatalogueItem FIRST = item("a");
    private static final CatalogueItem SECOND = item("b");
    private final Shown shown = Shown.NOTHING.with(slate(), List.of(FIRST, SECOND));

    @Test
    void oneIsTalkedAbout_isWhatItMeans_untilAnotherSlate() {
        Shown after = shown.talkingAbout(List.of("b"), "weight");

        assertThat(after.focused()).contains(SECOND);
        assertThat(after.rejecting(List.of("a")).focused()).contains(SECOND);
        assertThat(after.with(slate(), List.of(FIRST)).focused()).isEmpty();
    }

    @Test
    void severalOrStrangers_areTalkedAbout_changesNothing() {
        assertThat(shown.talkingAbout(List.of("a", "b"), null).focused()).isEmpty();
        assertThat(shown.talkingAbout(List.of("z"), null).focused()).isEmpty();
        assertThat(shown.focused()).isEmpty();
    }

    private static Slate slate() {
        return new Slate("r", "p", true, List.of());
    }

    private static CatalogueItem item(String id) {
        return new CatalogueItem("demo", id, "lamp", Map.of(), Map.of(), List.of(), new ItemSource("f", 0));
    }
}
