package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.ConversationCommand.PatchNeed;
import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.dialogue.store.ConversationState;
import dev.souk.dialogue.store.TurnProgress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** A turn without words: the app took constraints back, and is told the need as it is now. */
final class Patch {
    private final RunningTurn turn;
    private final Journal journal;

    Patch(RunningTurn turn, Journal journal) {
        this.turn = turn;
        this.journal = journal;
    }

    CompletionStage<Void> apply(PatchNeed command, Shop shop, Instant now) {
        Heard heard = Listening.patched(shop, command.removed(), turn.state());
        Script script = turn.script();
        script.add(place -> new TurnEvent.NeedTracked(place, heard.acts(), heard.need()));
        script.add(place -> new TurnEvent.Done(place, Tier.FULL, 0));
        ConversationState before = turn.state();
        ConversationState after = new ConversationState(
                turn.turnsAfter(), heard.needs(), heard.shown(), heard.asked(), before.wordings());
        StoredTurn stored =
                new StoredTurn(script.key().turnId(), "", List.of(), null, null, heard.need(), Tier.FULL, now);
        return journal.keep(script, new TurnProgress(script.attempt(), after, stored, script.all(), true));
    }
}
