package dev.souk.contracts.conversation;

import java.util.List;
import java.util.Objects;

/**
 * A sentence of an answer, or a small table in Markdown, and what it rests on.
 *
 * @param cites ids of the facts and items that every claim in it can be checked against
 */
public record Sentence(String text, List<String> cites) {
    public Sentence {
        Objects.requireNonNull(text, "text");
        cites = cites == null ? List.of() : List.copyOf(cites);
    }
}
