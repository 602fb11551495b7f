package dev.souk.dialogue.service;

import dev.souk.dialogue.understanding.proposal.ActProposer;
import dev.souk.dialogue.understanding.proposal.Proposal;
import dev.souk.dialogue.writer.Writer.Prompt;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** A language model behind a guard: while it fails, messages do not wait for it. */
final class GuardedProposer implements ActProposer {
    private final ActProposer proposer;
    private final TypedGuard<CompletionStage<List<Proposal>>> guard;

    GuardedProposer(ActProposer proposer, Duration patience) {
        this.proposer = proposer;
        this.guard = Guards.around("proposer", new TypeLiteral<>() {}, patience);
    }

    @Override
    public boolean configured() {
        return proposer.configured();
    }

    @Override
    public CompletionStage<List<Proposal>> propose(Prompt prompt, Instant deadline) {
        return guard.get(() -> proposer.propose(prompt, deadline));
    }
}
