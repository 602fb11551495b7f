package dev.souk.dialogue.store;

import dev.souk.contracts.conversation.StoredTurn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Where conversations are kept. Each method is one transaction; all may be called from any thread. A stage fails only when the
 * store itself does.
 */
public interface ConversationStore {
    /** Opens a turn, beginning the conversation if need be, unless it is known or another turn of the conversation runs. */
    Opening open(TurnOpening opening);

    /** What the state of a turn's conversation probably is, known at once; nothing where only opening tells. */
    default Optional<ConversationState> likely(TurnKey key) {
        return Optional.empty();
    }

    /** Stores a turn's state and events together; false, and nothing stored, where the attempt no longer holds the turn. */
    CompletionStage<Boolean> store(TurnKey key, TurnProgress progress);

    /** Notes that all events of finished turns were published. */
    CompletionStage<Void> published(List<TurnKey> keys);

    /** Finished turns stored before a moment whose events were not noted as published. */
    CompletionStage<List<Unpublished>> unpublished(Instant before, int limit);

    /** Prolongs the leases of these turns, where the owner still has them. */
    CompletionStage<Void> renew(Lease lease, List<TurnKey> keys);

    /** Claims turns whose lease was over at a moment, each with the next attempt. */
    CompletionStage<List<OpenTurn>> takeOver(Lease lease, Instant now);

    /** All turns of a conversation, oldest first; empty where it is not known. */
    CompletionStage<List<StoredTurn>> read(String shopId, String conversationId);

    /** Deletes a conversation; false where there was none. */
    CompletionStage<Boolean> delete(String shopId, String conversationId);

    /** Deletes all conversations of a shopper and says how many there were. */
    CompletionStage<Integer> erase(String shopId, String shopperId);
}
