package dev.souk.dialogue.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A conversation in memory. Guarded by the lock of its {@link InMemoryConversations}. */
final class HeldConversation {
    final String shopperId;
    final Map<String, HeldTurn> turns = new LinkedHashMap<>();
    ConversationState state = ConversationState.empty();

    @Nullable
    private String running;

    HeldConversation(String shopperId) {
        this.shopperId = shopperId;
    }

    Acceptance open(TurnKey key, TurnOpening opening) {
        HeldTurn known = turns.get(key.turnId());
        if (known != null) {
            return known.opening.fingerprint().equals(opening.fingerprint())
                    ? new Acceptance.Known(known.events)
                    : new Acceptance.Refused(Acceptance.Reason.OTHER_WORDS);
        }
        if (running != null) {
            return new Acceptance.Refused(Acceptance.Reason.TURN_RUNNING);
        }
        running = key.turnId();
        turns.put(key.turnId(), new HeldTurn(opening));
        return new Acceptance.Opened(state);
    }

    boolean store(String turnId, TurnProgress progress, Instant now) {
        HeldTurn turn = turns.get(turnId);
        if (turn == null || turn.attempt != progress.attempt() || turn.finished != null) {
            return false;
        }
        turn.stored = progress.turn();
        turn.events = progress.events();
        state = progress.state();
        if (progress.finished()) {
            turn.finished = now;
            running = null;
        }
        return true;
    }
}
