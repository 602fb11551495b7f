package dev.souk.dialogue.understanding;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Proposes acts for a message that was not well understood: the port of a language model. What it proposes is never applied
 * as it is: {@link ProposedActs} keeps what the catalogue bears out.
 */
@FunctionalInterface
public interface ActProposer {
    /**
     * Acts for a message; fails or times out freely, since the local reading stands in that case.
     *
     * @param within how long an answer is of use
     */
    CompletionStage<List<Act>> propose(Utterance utterance, Understood local, Duration within);
}
