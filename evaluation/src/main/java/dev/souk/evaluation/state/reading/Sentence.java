package dev.souk.evaluation.state.reading;

import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was said, with all that its words could name.
 *
 * @param labels the words that name a domain or a slot
 */
public record Sentence(List<Token> words, List<Mention> mentions, List<Label> labels) {
    /**
     * A domain or an attribute named by a label.
     *
     * @param domain whose it is
     * @param attribute or the empty word for the domain itself
     */
    public record Label(String domain, String attribute, int from, int to) {}

    public Sentence {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
        labels = List.copyOf(labels);
    }

    /** The domains it names. */
    public Set<String> domains() {
        return labels.stream()
                .filter(label -> label.attribute().isEmpty())
                .map(Label::domain)
                .collect(Collectors.toSet());
    }

    public boolean names(String domain, String attribute) {
        return labels.stream()
                .anyMatch(label ->
                        label.domain().equals(domain) && label.attribute().equals(attribute));
    }

    /** The form of a word; the empty one beyond the ends. */
    public String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).form() : "";
    }
}
