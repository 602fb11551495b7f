package dev.souk.dialogue.understanding.proposal;

import dev.souk.dialogue.writer.Writer.Prompt;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Proposes acts for a message: the port of a language model. What it proposes is never applied as it is, see {@link ProposedActs}. */
public interface ActProposer {
    /** No model is configured: the rules' reading stands. */
    ActProposer NONE = new ActProposer() {
        @Override
        public boolean configured() {
            return false;
        }

        @Override
        public CompletionStage<List<Proposal>> propose(Prompt prompt, Instant deadline) {
            return CompletableFuture.failedStage(new IllegalStateException("no language model is configured"));
        }
    };

    /** Whether there is a model at all. */
    boolean configured();

    /** What the message may say; fails where the model is refused, broken off, late, or says what is no proposal. */
    CompletionStage<List<Proposal>> propose(Prompt prompt, Instant deadline);
}
