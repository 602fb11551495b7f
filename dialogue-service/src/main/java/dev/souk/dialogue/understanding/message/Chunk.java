package dev.souk.dialogue.understanding.message;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens read as one: a cue, a phrase of the catalogue, a quantity, or a token nothing is known of.
 *
 * @param from first token
 * @param to exclusive
 */
public record Chunk(
        int from,
        int to,
        List<Cue> cues,
        List<Meaning> meanings,
        @Nullable Quantity quantity,
        Token first) {
    private static final int SHORTEST_NUMBER = 4;

    public Chunk {
        cues = List.copyOf(cues);
        meanings = List.copyOf(meanings);
    }

    /** Asked some thousand times a message, so without a stream. */
    public boolean is(Cue.Kind kind) {
        for (Cue cue : cues) {
            if (cue.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    public boolean isAny(Cue.Kind... kinds) {
        for (Cue.Kind kind : kinds) {
            if (is(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says that an amount is a bound. */
    public boolean isBound() {
        return isAny(
                Cue.Kind.LESS_THAN,
                Cue.Kind.AT_MOST,
                Cue.Kind.OR_LESS,
                Cue.Kind.MORE_THAN,
                Cue.Kind.AT_LEAST,
                Cue.Kind.OR_MORE);
    }

    /** Whether, meant so, it is a model or a value that is hardly said of anything else: "5070 Ti", no single word and no maker. */
    public boolean isDesignation(Sense sense) {
        return (sense instanceof Sense.Model model && model.distinctive())
                || (sense instanceof Sense.Value value
                        && to - from > (first.kind() == Token.Kind.HAN ? 2 : 1)
                        && !value.attribute().equals(CatalogueItem.BRAND));
    }

    /** Whether it is a number without a unit, which may be of anything. */
    public boolean isBareNumber() {
        return quantity != null && quantity.isBare();
    }

    /** Whether it is one bare number that may be the word of a value rather than an amount: 4060. */
    public boolean isModelNumber() {
        return isBareNumber()
                && to == from + 1
                && first.form().length() >= SHORTEST_NUMBER
                && meanings.stream().anyMatch(meaning -> meaning.sense() instanceof Sense.Value);
    }

    public Optional<Cue> cue(Cue.Kind kind) {
        return cues.stream().filter(cue -> cue.kind() == kind).findFirst();
    }

    public boolean isBreak() {
        return first.kind() == Token.Kind.BREAK && cues.isEmpty() && quantity == null;
    }

    /** Whether nothing is known of it. */
    public boolean isUnknown() {
        return cues.isEmpty() && meanings.isEmpty() && quantity == null && first.kind() != Token.Kind.BREAK;
    }

    /** The kinds of product it names. */
    public CategorySet kinds() {
        CategorySet kinds = CategorySet.empty();
        for (Meaning meaning : meanings) {
            kinds = meaning.sense() instanceof Sense.Category ? kinds.or(meaning.categories()) : kinds;
        }
        return kinds;
    }

    /** Whether nothing is meant by it but a word that occurs in names. */
    public boolean isOnlyInNames() {
        return meanings.stream()
                .allMatch(meaning -> meaning.sense() instanceof Sense.Model model && !model.distinctive());
    }

    /** Whether it says nothing of its own: an article, a counter. */
    public boolean isFiller() {
        if (!meanings.isEmpty() || quantity != null) {
            return false;
        }
        return cues.isEmpty()
                ? first.kind() == Token.Kind.SYMBOL
                : cues.stream().allMatch(cue -> cue.kind() == Cue.Kind.FILLER);
    }
}
