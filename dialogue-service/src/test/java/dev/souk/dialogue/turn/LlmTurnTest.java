package dev.souk.dialogue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.dialogue.writer.Writer;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LlmTurnTest {
    private final Bench bench = new Bench();

    @BeforeEach
    void words() {
        bench.shop.meaning("headphones", HeadphoneShop.wantsHeadphones());
    }

    @Test
    void goodSentences_stand_filledFromRecords_andTheRestIsTemplates() {
        List<TurnEvent> events =
                answered("For the gym, {item.1.name} at {item.1.price} lasts {item.1.battery_life}. ", "It is light. ");

        assertThat(Bench.text(events))
                .startsWith("For the gym, Aru Pebble at $39.90 lasts 20 hours. It is light.")
                .contains("Borea Nimbus", "Cadenza One");
        assertThat(tier(events)).isEqualTo(Tier.FULL);
    }

    @Test
    void inventedPrice_isDropped() {
        assertThat(Bench.text(answered("{item.1.name} costs only $12 today. "))).doesNotContain("$12");
    }

    @Test
    void inventedProduct_isDropped() {
        assertThat(Bench.text(answered("Better still, take the Zenbuds Max. ", "Zenbuds are great. ")))
                .doesNotContain("Zenbuds");
    }

    @Test
    void literalName_ofARealItem_isDropped() {
        List<TurnEvent> events = answered("aru pebble is the one to take. ");

        assertThat(Bench.text(events)).doesNotContain("is the one to take");
        assertThat(tier(events)).isEqualTo(Tier.NO_LLM);
    }

    @Test
    void unknownPlaceholder_isDropped() {
        assertThat(Bench.text(answered("Take {item.9.name} or {item.1.warranty}. ")))
                .doesNotContain("{", "Take");
    }

    @Test
    void brokenOff_inTheMiddleOfASentence_dropsTheHalf() {
        bench.writer = new Scripted(List.of("It is light. ", "And then {item.1.na"), true);
        List<TurnEvent> events = bench.turn(bench.conversations("one"), "headphones");

        assertThat(Bench.text(events))
                .startsWith("It is light.")
                .doesNotContain("And then")
                .contains("Aru Pebble");
    }

    @Test
    void refused_templatesStand() {
        bench.writer = new Scripted(List.of(), true);
        List<TurnEvent> events = bench.turn(bench.conversations("one"), "headphones");

        assertThat(Bench.text(events)).contains("Aru Pebble", "Borea Nimbus", "Cadenza One");
        assertThat(tier(events)).isEqualTo(Tier.NO_LLM);
    }

    @Test
    void everythingWithAFigure_citesARecord() {
        List<TurnEvent> events = answered("{item.1.name} is {item.1.price}. ", "{item.2.name} is {item.2.price}. ");

        assertThat(Bench.only(TurnEvent.SentenceWritten.class, events))
                .filteredOn(event -> event.sentence().text().chars().anyMatch(Character::isDigit))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.sentence().cites()).isNotEmpty());
    }

    private List<TurnEvent> answered(String... pieces) {
        bench.writer = new Scripted(List.of(pieces), false);
        return bench.turn(bench.conversations("one"), "headphones");
    }

    private static Tier tier(List<TurnEvent> events) {
        return Bench.only(TurnEvent.Done.class, events).getFirst().tier();
    }

    /** Says its pieces, a few characters at a time, then is done or breaks off. */
    private record Scripted(List<String> pieces, boolean breaksOff) implements Writer {
        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public CompletionStage<Void> write(Prompt prompt, Consumer<String> out, Instant deadline) {
            String all = String.join("", pieces);
            for (int i = 0; i < all.length(); i += 3) {
                out.accept(all.substring(i, Math.min(all.length(), i + 3)));
            }
            return breaksOff ? Bench.refused() : CompletableFuture.completedStage(null);
        }
    }
}
