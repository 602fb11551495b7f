package dev.souk.dialogue.understanding.values;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import java.util.Optional;

/** A category's name that says a value as well. */
final class Compound {
    private Compound() {}

    /**
     * The value that a part of a category's name says before its last word: the "espresso" of "espresso machine", and in Chinese what
     * shares a character with it: the 路跑 of 路跑鞋, which is 跑鞋.
     */
    static Optional<Sense.Value> value(Message message, CategorySet about, int at) {
        Chunk chunk = message.chunk(at);
        int first = at > 0 && message.chunk(at - 1).isUnknown() && isHan(message, at) && isHan(message, at - 1)
                ? message.chunk(at - 1).from()
                : chunk.from();
        for (int from = first; from < chunk.to(); from++) {
            for (int to = chunk.to() - 1; to > from; to--) {
                Optional<Sense.Value> found = value(message, about, PhraseKey.of(message.tokens(), from, to));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Sense.Value> value(Message message, CategorySet about, long phrase) {
        return message.lexicon().phrase(phrase).stream()
                .filter(meaning -> meaning.categories().intersects(about))
                .map(Meaning::sense)
                .filter(sense -> sense instanceof Sense.Value value
                        && value.whole()
                        && !value.attribute().equals(CatalogueItem.BRAND))
                .map(Sense.Value.class::cast)
                .findFirst();
    }

    private static boolean isHan(Message message, int at) {
        return message.chunk(at).first().kind() == Token.Kind.HAN;
    }
}
