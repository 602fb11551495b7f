package dev.souk.dialogue.understanding.proposal;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Has a model read what the rules understood too little of. Whatever goes wrong, the rules' reading stands; what the model says
 * that nothing bears out is dropped and counted. Safe for any thread.
 */
public final class SecondReading {
    /** Nobody is asked. */
    public static final SecondReading NONE =
            new SecondReading(ActProposer.NONE, new Settings(0, Duration.ofSeconds(1)), InstantSource.system());

    private final ActProposer proposer;
    private final Settings settings;
    private final InstantSource clock;
    private final LongAdder asked = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder kept = new LongAdder();
    private final LongAdder dropped = new LongAdder();

    public SecondReading(ActProposer proposer, Settings settings, InstantSource clock) {
        this.proposer = proposer;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * When a model is asked.
     *
     * @param below the share of understood words, in [0, 1], under which it is; at 0 never
     * @param patience how long its answer is waited for
     */
    public record Settings(double below, Duration patience) {
        public Settings {
            if (!(below >= 0 && below <= 1)) {
                throw new IllegalArgumentException("below: " + below + "; a share from 0 to 1 would do");
            }
            if (!patience.isPositive()) {
                throw new IllegalArgumentException("patience: " + patience + " is not positive; PT2S would do");
            }
        }
    }

    /** Whether the model took part. */
    public enum Outcome {
        NOT_ASKED,
        ANSWERED,
        FAILED
    }

    /** The reading to go on with. */
    public record Reading(Understood understood, Outcome outcome) {}

    /** The reading of a message: the local one, with what the model adds where it is asked. Never fails. */
    public CompletionStage<Reading> read(Utterance utterance, Understood local, Lexicon lexicon) {
        if (!asks(utterance, local)) {
            return CompletableFuture.completedStage(new Reading(local, Outcome.NOT_ASKED));
        }
        asked.increment();
        return proposals(utterance, local, lexicon).handleAsync((proposals, failure) -> {
            if (failure != null) {
                failed.increment();
                return new Reading(local, Outcome.FAILED);
            }
            ProposedActs checked = ProposedActs.checked(proposals, utterance, local, lexicon);
            kept.add(checked.kept().size());
            dropped.add(checked.dropped());
            return new Reading(checked.filling(local), Outcome.ANSWERED);
        });
    }

    /** Whether a model is asked about a message. */
    public boolean asks(Utterance utterance, Understood local) {
        boolean unknown = local.acts().stream().allMatch(Act.Unknown.class::isInstance);
        boolean orders = local.acts().stream()
                .anyMatch(act -> act instanceof Act.Chitchat(String topic) && topic.equals("instruction"));
        return proposer.configured()
                && settings.below() > 0
                && !orders
                && !utterance.text().isBlank()
                && (unknown || local.confidence() < settings.below());
    }

    private CompletableFuture<List<Proposal>> proposals(Utterance utterance, Understood local, Lexicon lexicon) {
        try {
            return proposer.propose(
                            new ProposalPrompt(lexicon).of(utterance, local),
                            clock.instant().plus(settings.patience()))
                    .toCompletableFuture()
                    .copy()
                    .orTimeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** How often a model was asked. */
    public long asked() {
        return asked.sum();
    }

    /** How often it gave no answer of the schema in time. */
    public long failed() {
        return failed.sum();
    }

    /** How many acts it proposed that were borne out. */
    public long kept() {
        return kept.sum();
    }

    /** How many acts it proposed that were not. */
    public long dropped() {
        return dropped.sum();
    }
}
