package dev.souk.dialogue.store;

import dev.souk.contracts.conversation.TurnEvent;
import java.util.List;

/** What came of opening a turn. */
public sealed interface Acceptance {
    /** The turn is ours, on this state of the conversation. */
    record Opened(ConversationState state) implements Acceptance {}

    /** The turn came before, with the same words: these are the events stored so far. */
    record Known(List<TurnEvent> events) implements Acceptance {
        public Known {
            events = List.copyOf(events);
        }
    }

    /** The turn may not run. */
    record Refused(Reason reason) implements Acceptance {}

    /** Why a turn may not run. */
    enum Reason {
        OTHER_WORDS,
        TURN_RUNNING
    }
}
