package dev.souk.gateway.turn;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.Slate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer as one object, for callers that do not stream.
 *
 * @param goal null where no planner answered
 * @param slate what was shown, or null
 * @param items the slate's items, in its order
 * @param text the sentences joined as the language writes them
 * @param millis from the gateway's receipt to the last event
 */
public record WholeAnswer(
        String turnId,
        @Nullable Goal goal,
        Need need,
        List<Act> acts,
        List<Fact> facts,
        @Nullable Slate slate,
        List<CatalogueItem> items,
        List<Sentence> sentences,
        String text,
        Tier tier,
        long millis) {
    public WholeAnswer {
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tier, "tier");
        acts = List.copyOf(acts);
        facts = List.copyOf(facts);
        items = List.copyOf(items);
        sentences = List.copyOf(sentences);
    }
}
