package dev.souk.evaluation.shop.transcript;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.conversation.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One turn as it happened.
 *
 * @param need triples of attribute, operator and value
 * @param cited the raw records behind every id that a sentence cites
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TurnTranscript(
        String conversation,
        int turn,
        String say,
        String text,
        List<Sentence> sentences,
        String goal,
        String tier,
        List<List<JsonNode>> need,
        List<Shown> slate,
        @Nullable String recommendationId,
        long millis,
        Map<String, ItemSource> cited) {
    public TurnTranscript {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(text, "text");
        sentences = sentences == null ? List.of() : List.copyOf(sentences);
        slate = slate == null ? List.of() : List.copyOf(slate);
        need = need == null ? List.of() : List.copyOf(need);
        cited = cited == null ? Map.of() : Map.copyOf(cited);
        goal = goal == null ? "" : goal;
        tier = tier == null ? "" : tier;
    }

    /** An item shown, and where its raw record stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Shown(
            String id, ItemSource source, @Nullable Double propensity) {}
}
