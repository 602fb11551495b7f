package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.TurnEvent;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Where a turn tells what happens. Events of one conversation arrive in the order emitted. */
@FunctionalInterface
public interface TurnEvents {
    /** Tells events of one turn, in this order; done once all of them are safe. */
    CompletionStage<Void> emit(List<TurnEvent> events);

    default CompletionStage<Void> emit(TurnEvent event) {
        return emit(List.of(event));
    }
}
