package dev.souk.dialogue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.proposal.ActProposer;
import dev.souk.dialogue.understanding.proposal.Proposal;
import dev.souk.dialogue.understanding.proposal.SecondReading;
import dev.souk.dialogue.writer.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondReadingTurnTest {
    private static final String HARD = "summat to put on me lugs, battery 24 hours or more";
    private static final Proposal HEADPHONES =
            new Proposal("require", "category", "is", List.of("headphones"), List.of());
    private static final Proposal BATTERY =
            new Proposal("require", "battery_life", "at_least", List.of("24"), List.of());

    private final Bench bench = new Bench();
    private final AtomicInteger proposed = new AtomicInteger();
    private final AtomicInteger worded = new AtomicInteger();

    @BeforeEach
    void model() {
        bench.shop.meaning("headphones", HeadphoneShop.wantsHeadphones());
        bench.writer = new CountingWriter();
    }

    @Test
    void notUnderstoodByRules_isReadByTheModel_whichThenWordsNothing() {
        List<TurnEvent> events = taken(HARD, answering(HEADPHONES, BATTERY));

        assertThat(attributes(events)).containsExactly("category", "battery_life");
        assertThat(Bench.text(events)).contains("Borea Nimbus").doesNotContain("Aru Pebble");
        assertThat(tier(events)).isEqualTo(Tier.FULL);
        assertThat(proposed).hasValue(1);
        assertThat(worded).hasValue(0);
        assertThat(bench.second.kept()).isEqualTo(2);
    }

    @Test
    void understoodByRules_isNotReadAgain_andTheModelWordsTheAnswer() {
        List<TurnEvent> events = taken("headphones", answering(BATTERY));

        assertThat(attributes(events)).containsExactly("category");
        assertThat(proposed).hasValue(0);
        assertThat(worded).hasValue(1);
    }

    @Test
    void refused_theRulesReadingStands_andTheTierSaysSo() {
        List<TurnEvent> events = taken(HARD, (_, _) -> Bench.refused());

        assertStandsWithoutModel(events);
    }

    @Test
    void throwing_theRulesReadingStands_andTheTierSaysSo() {
        List<TurnEvent> events = taken(HARD, (_, _) -> {
            throw new IllegalStateException("429");
        });

        assertStandsWithoutModel(events);
    }

    @Test
    void silent_isNotWaitedForBeyondItsPatience() {
        List<TurnEvent> events = taken(HARD, (_, _) -> new CompletableFuture<>());

        assertStandsWithoutModel(events);
    }

    @Test
    void inventedCategory_isDroppedAndCounted() {
        List<TurnEvent> events =
                taken(HARD, answering(new Proposal("require", "category", "is", List.of("earwarmers"), List.of())));

        assertThat(acts(events)).containsExactly(new Act.Unknown(HARD));
        assertThat(bench.second.dropped()).isEqualTo(1);
        assertThat(bench.second.failed()).isZero();
    }

    @Test
    void inventedProduct_isDropped_whileWhatIsTrueStays() {
        List<TurnEvent> events = taken(
                HARD,
                answering(new Proposal("require", "name", "contains", List.of("Zenbuds Max"), List.of()), HEADPHONES));

        assertThat(attributes(events)).containsExactly("category");
        assertThat(bench.second.dropped()).isEqualTo(1);
    }

    @Test
    void inventedNumber_isDropped() {
        List<TurnEvent> events = taken(
                HARD,
                answering(new Proposal("require", "battery_life", "at_least", List.of("48"), List.of()), HEADPHONES));

        assertThat(attributes(events)).containsExactly("category");
        assertThat(bench.second.dropped()).isEqualTo(1);
    }

    @Test
    void itemThatIsNotOnTheScreen_isDropped() {
        List<TurnEvent> events =
                taken(HARD, answering(new Proposal("reject", "", "", List.of(), List.of(2)), HEADPHONES));

        assertThat(acts(events)).noneMatch(Act.Reject.class::isInstance);
        assertThat(bench.second.dropped()).isEqualTo(1);
    }

    @Test
    void noProposals_leaveWhatTheRulesRead() {
        List<TurnEvent> events = taken(HARD, answering());

        assertThat(acts(events)).containsExactly(new Act.Unknown(HARD));
    }

    @Test
    void atZero_nobodyIsAsked() {
        taken(HARD, answering(HEADPHONES), 0);

        assertThat(proposed).hasValue(0);
    }

    private void assertStandsWithoutModel(List<TurnEvent> events) {
        assertThat(acts(events)).containsExactly(new Act.Unknown(HARD));
        assertThat(tier(events)).isEqualTo(Tier.NO_LLM);
        assertThat(worded).as("a second call in one turn").hasValue(0);
        assertThat(bench.second.failed()).isEqualTo(1);
    }

    private List<TurnEvent> taken(String words, Answering answering) {
        return taken(words, answering, 0.5);
    }

    private List<TurnEvent> taken(String words, Answering answering, double below) {
        ActProposer proposer = new ActProposer() {
            @Override
            public boolean configured() {
                return true;
            }

            @Override
            public CompletionStage<List<Proposal>> propose(Writer.Prompt prompt, Instant deadline) {
                proposed.incrementAndGet();
                assertThat(prompt.material()).contains("message: " + words, "category headphones", "battery_life");
                return answering.propose(prompt, deadline);
            }
        };
        bench.second =
                new SecondReading(proposer, new SecondReading.Settings(below, Duration.ofMillis(200)), bench.clock);
        return bench.turn(bench.conversations("one"), words);
    }

    private static Answering answering(Proposal... proposals) {
        return (_, _) -> CompletableFuture.completedStage(List.of(proposals));
    }

    private static List<Act> acts(List<TurnEvent> events) {
        return Bench.only(TurnEvent.NeedTracked.class, events).getFirst().acts();
    }

    private static List<String> attributes(List<TurnEvent> events) {
        return Bench.only(TurnEvent.NeedTracked.class, events).getFirst().need().constraints().stream()
                .map(Constraint::attribute)
                .toList();
    }

    private static Tier tier(List<TurnEvent> events) {
        return Bench.only(TurnEvent.Done.class, events).getFirst().tier();
    }

    @FunctionalInterface
    private interface Answering {
        CompletionStage<List<Proposal>> propose(Writer.Prompt prompt, Instant deadline);
    }

    private final class CountingWriter implements Writer {
        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public CompletionStage<Void> write(Prompt prompt, Consumer<String> pieces, Instant deadline) {
            worded.incrementAndGet();
            pieces.accept("It is light. ");
            return CompletableFuture.completedStage(null);
        }
    }
}
