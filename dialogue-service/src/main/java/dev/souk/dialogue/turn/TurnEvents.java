package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.TurnEvent;
import java.util.concurrent.CompletionStage;

/** Where a turn tells what happens. Events of one conversation arrive in the order emitted; the stage is done once one is safe. */
@FunctionalInterface
public interface TurnEvents {
    CompletionStage<Void> emit(TurnEvent event);
}
