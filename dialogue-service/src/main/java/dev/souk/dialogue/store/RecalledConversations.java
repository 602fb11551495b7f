package dev.souk.dialogue.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.souk.contracts.conversation.StoredTurn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * A store whose process recalls the states it stored last, for a while. What it recalls decides nothing: another process may have stored since. An
 * erasure empties it. Thread-safe.
 */
public final class RecalledConversations implements ConversationStore {
    private static final int MOST = 1_000;
    private static final Duration FOR = Duration.ofMinutes(10);

    private final ConversationStore store;
    private final Cache<Place, ConversationState> states =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FOR).build();

    public RecalledConversations(ConversationStore store) {
        this.store = store;
    }

    private record Place(String shopId, String conversationId) {}

    /** What was stored last, or that nothing was: most conversations that this process does not recall begin. */
    @Override
    public Optional<ConversationState> likely(TurnKey key) {
        ConversationState last = states.getIfPresent(place(key));
        return Optional.of(last == null ? ConversationState.empty() : last);
    }

    @Override
    public Opening open(TurnOpening opening) {
        return store.open(opening);
    }

    @Override
    public CompletionStage<Boolean> store(TurnKey key, TurnProgress progress) {
        return store.store(key, progress).thenApply(held -> {
            if (held && progress.finished()) {
                states.put(place(key), progress.state());
            }
            return held;
        });
    }

    @Override
    public CompletionStage<Void> published(List<TurnKey> keys) {
        return store.published(keys);
    }

    @Override
    public CompletionStage<List<Unpublished>> unpublished(Instant before, int limit) {
        return store.unpublished(before, limit);
    }

    @Override
    public CompletionStage<Void> renew(Lease lease, List<TurnKey> keys) {
        return store.renew(lease, keys);
    }

    @Override
    public CompletionStage<List<OpenTurn>> takeOver(Lease lease, Instant now) {
        return store.takeOver(lease, now);
    }

    @Override
    public CompletionStage<List<StoredTurn>> read(String shopId, String conversationId) {
        return store.read(shopId, conversationId);
    }

    @Override
    public CompletionStage<Boolean> delete(String shopId, String conversationId) {
        return store.delete(shopId, conversationId)
                .whenComplete((_, _) -> states.invalidate(new Place(shopId, conversationId)));
    }

    @Override
    public CompletionStage<Integer> erase(String shopId, String shopperId) {
        return store.erase(shopId, shopperId).whenComplete((_, _) -> states.invalidateAll());
    }

    private static Place place(TurnKey key) {
        return new Place(key.shopId(), key.conversationId());
    }
}
