package dev.souk.dialogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.Slate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static final CatalogueItem FIRST = item("a");
    private static final CatalogueItem SECOND = item("b");
    private final Shown shown = Shown.NOTHING.with(slate(), List.of(FIRST, SECOND), Need.empty());

    @Test
    void oneIsTalkedAbout_isWhatItMeans_untilAnotherSlate() {
        Shown after = shown.talkingAbout(List.of("b"), List.of());

        assertThat(after.focused()).contains(SECOND);
        assertThat(after.rejecting(List.of("a")).focused()).contains(SECOND);
        assertThat(after.with(slate(), List.of(FIRST), Need.empty()).focused()).isEmpty();
    }

    @Test
    void severalOrStrangers_areTalkedAbout_changesNothing() {
        assertThat(shown.talkingAbout(List.of("a", "b"), List.of()).focused()).isEmpty();
        assertThat(shown.talkingAbout(List.of("z"), List.of()).focused()).isEmpty();
        assertThat(shown.focused()).isEmpty();
    }

    @Test
    void whoGoesBack_isAsFarAsThen_andWhatCameAfterIsForgotten() {
        Shown third = shown.with(slate(), List.of(FIRST), Need.empty()).with(slate(), List.of(SECOND), Need.empty());
        assertThat(third.showings())
                .extracting(Showing::itemIds)
                .containsExactly(List.of("a", "b"), List.of("a"), List.of("b"));

        Shown back = third.before(third.showings().get(1)).with(slate(), List.of(FIRST), Need.empty());
        assertThat(back.showings()).extracting(Showing::itemIds).containsExactly(List.of("a", "b"), List.of("a"));
    }

    @Test
    void theSameIsShownTwice_isOneShowing_forTheLaterNeed() {
        Need narrowed = new Need(Need.SELF, List.of(), "light", null);
        Shown twice = shown.with(slate(), List.of(FIRST, SECOND), narrowed);

        assertThat(twice.showings()).containsExactly(new Showing(narrowed, List.of("a", "b")));
    }

    @Test
    void onlyTheLatestShowings_areKept() {
        Shown later = shown;
        for (int turn = 0; turn < 20; turn++) {
            later = later.with(slate(), List.of(item("i" + turn)), Need.empty());
        }
        assertThat(later.showings())
                .hasSize(6)
                .last()
                .extracting(Showing::itemIds)
                .isEqualTo(List.of("i19"));
    }

    private static Slate slate() {
        return new Slate("r", "p", true, List.of());
    }

    private static CatalogueItem item(String id) {
        return new CatalogueItem("demo", id, "lamp", Map.of(), Map.of(), List.of(), new ItemSource("f", 0));
    }

    @Test
    void oneAttribute_isAskedAbout_isKeptUntilTheNextMessage() {
        Shown after = shown.talkingAbout(List.of("b"), List.of("weight"));

        assertThat(after.inquired()).isEqualTo("weight");
        assertThat(after.talkingAbout(List.of(), List.of()).inquired()).isNull();
        assertThat(after.talkingAbout(List.of("b"), List.of("weight", "color")).inquired())
                .isNull();
        assertThat(after.with(slate(), List.of(FIRST), Need.empty()).inquired()).isNull();
    }
}
