package dev.souk.evaluation.state.reading;

import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The domains of values it says that no other domain has. */
    public Set<String> sureDomains() {
        return mentions.stream()
                .filter(this::isSure)
                .map(mention -> mention.slot().domain())
                .collect(Collectors.toSet());
    }

    /** Where it tells a domain: by its name, or by a value that no other has. */
    public List<Label> landmarks() {
        return Stream.concat(
                        labels.stream().filter(label -> label.attribute().isEmpty()),
                        mentions.stream()
                                .filter(this::isSure)
                                .map(mention -> new Label(mention.slot().domain(), "", mention.from(), mention.to())))
                .toList();
    }

    private boolean isSure(Mention mention) {
        return mention.form() == Mention.Form.WHOLE
                && mentions.stream()
                        .filter(other -> other.form() == Mention.Form.WHOLE && other.overlaps(mention))
                        .allMatch(other ->
                                other.slot().domain().equals(mention.slot().domain()));
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
