package dev.souk.standalone.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.proposal.OpenAiProposer;
import dev.souk.dialogue.understanding.proposal.SecondReading;
import dev.souk.dialogue.understanding.proposal.SecondReading.Outcome;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import dev.souk.dialogue.writer.OpenAiWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The proposer that serves, against the stand-in, in all its moods. */
class ProposerStandInTest {
    private static final String HARD = "gimme sum o dem headgear thingies fr me lugs";

    private final LlmStandIn standIn = LlmStandIn.start();
    private final Lexicon lexicon = shop();
    private final Understood local = new Understanding(lexicon).understand(Utterance.first(HARD, "en"));
    private SecondReading second = patient(Duration.ofSeconds(20));

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void wellBehaved_readsWhatTheRulesCannot() {
        SecondReading.Reading reading = read();

        assertThat(constraints(local)).isEmpty();
        assertThat(constraints(reading.understood())).singleElement().satisfies(constraint -> {
            assertThat(constraint.attribute()).isEqualTo(Constraint.CATEGORY);
            assertThat(constraint.values()).containsExactly(AttributeValue.of("headphones"));
        });
        assertThat(reading.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(standIn.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "TOO_MANY_REQUESTS", "CUT_OFF", "WRONG_JSON"})
    void failure_leavesTheLocalReading_andIsNotTriedAgain(Fault fault) {
        standIn.fail(fault);

        assertThat(read()).isEqualTo(new SecondReading.Reading(local, Outcome.FAILED));
        assertThat(second.failed()).isEqualTo(1);
        assertThat(standIn.requests()).isEqualTo(1);
    }

    @Test
    void silence_isNotWaitedForBeyondItsPatience() {
        standIn.fail(Fault.SLOW);
        second = patient(Duration.ofMillis(300));

        assertThat(read()).isEqualTo(new SecondReading.Reading(local, Outcome.FAILED));
    }

    @ParameterizedTest
    @EnumSource(names = {"INVENTED_PRODUCT", "INVENTED_PRICE"})
    void invention_isDroppedAndCounted_whileWhatIsTrueStays(Fault fault) {
        standIn.fail(fault);

        assertThat(constraints(read().understood()))
                .extracting(Constraint::attribute)
                .containsExactly(Constraint.CATEGORY);
        assertThat(second.dropped()).isEqualTo(1);
        assertThat(second.kept()).isEqualTo(1);
    }

    private SecondReading.Reading read() {
        return second.read(Utterance.first(HARD, "en"), local, lexicon)
                .toCompletableFuture()
                .join();
    }

    private SecondReading patient(Duration patience) {
        OpenAiWriter.Endpoint endpoint = new OpenAiWriter.Endpoint(standIn.baseUrl(), "none", "stand-in");
        return new SecondReading(
                new OpenAiProposer(endpoint, patience, InstantSource.system()),
                new SecondReading.Settings(0.5, patience),
                InstantSource.system());
    }

    private static List<Constraint> constraints(Understood understood) {
        return understood.acts().stream()
                .filter(Act.Reveal.class::isInstance)
                .map(act -> ((Act.Reveal) act).constraint())
                .toList();
    }

    private static Lexicon shop() {
        AttributeDefinition price = new AttributeDefinition(
                CatalogueItem.PRICE, AttributeKind.AMOUNT, "", Map.of(), Map.of(), Map.of(), Map.of());
        CategoryDefinition headphones =
                new CategoryDefinition("headphones", Map.of("en", List.of("headphones")), List.of(price), 1);
        CatalogueItem item = new CatalogueItem(
                "demo",
                "hp-1",
                "headphones",
                Map.of("en", new ItemText("Aru Pebble", "")),
                Map.of(CatalogueItem.PRICE, AttributeValue.of(39.9)),
                List.of(),
                new ItemSource("test", 0));
        return Lexicon.compile(
                new CatalogueSchema("demo", 1, "USD", List.of("en"), List.of(headphones), 1), List.of(item));
    }
}
