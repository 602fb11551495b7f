package dev.souk.dialogue.understanding.utterance;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.need.Ordering;
import dev.souk.dialogue.need.NeedFrame;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * <p>An ordering ("the cheapest") is no constraint and so no act: it travels here and, once tracked, in the need, where it
 * holds until the category changes, another order is asked for or the need is emptied.
 *
 * @param acts in the order said; never empty
 * @param ordering the order asked for, or null where none was
 * @param scope the scope the message is in: whom it is for
 * @param language {@code en} or {@code zh}: of the message's own words, of its locale where it has none
 * @param confidence in [0, 1]: the share of the words that were understood
 * @param ambiguities what could be read otherwise
 * @param words content words that no act took, for search to rank by; may be empty
 */
public record Understood(
        List<Act> acts,
        @Nullable Ordering ordering,
        String scope,
        String language,
        double confidence,
        List<Ambiguity> ambiguities,
        String words) {
    public Understood {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(words, "words");
        acts = List.copyOf(acts);
        ambiguities = List.copyOf(ambiguities);
        if (acts.isEmpty()) {
            throw new IllegalArgumentException("acts: none came; at least Unknown would do");
        }
    }

    /** What the tracker needs besides the acts. */
    public NeedFrame frame() {
        return new NeedFrame(scope, ordering, words);
    }

    /** The same with other acts. */
    public Understood withActs(List<Act> others) {
        return new Understood(others, ordering, scope, language, confidence, ambiguities, words);
    }
}
