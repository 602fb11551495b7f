package dev.souk.evaluation.running;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.Slate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A turn's answer as the API gives it in one piece. */
public record Answer(
        @Nullable Goal goal,
        @Nullable Need need,
        List<Fact> facts,
        @Nullable Slate slate,
        List<CatalogueItem> items,
        List<Sentence> sentences,
        String text,
        @Nullable Tier tier,
        long millis) {
    public Answer {
        facts = facts == null ? List.of() : List.copyOf(facts);
        items = items == null ? List.of() : List.copyOf(items);
        sentences = sentences == null ? List.of() : List.copyOf(sentences);
        text = text == null ? "" : text;
    }
}
