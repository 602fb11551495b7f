package dev.souk.contracts.conversation;

import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.Slate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A turn as history shows it.
 *
 * @param said the shopper's words; empty where nothing was said
 * @param slate what was shown, or null
 * @param tier null while the turn is open
 */
public record StoredTurn(
        String turnId,
        String said,
        List<Sentence> sentences,
        @Nullable Slate slate,
        @Nullable Goal goal,
        Need need,
        @Nullable Tier tier,
        Instant at) {
    public StoredTurn {
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(at, "at");
        sentences = List.copyOf(sentences);
    }
}
