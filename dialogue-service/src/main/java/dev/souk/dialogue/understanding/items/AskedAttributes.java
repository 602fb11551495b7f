package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a question about items asks for. */
final class AskedAttributes {
    private final Message message;
    private final CategorySet about;
    private final int superlative;

    /** @param superlative the chunk that points at an item by its degree ("the lightest of them") and asks for nothing, or -1 */
    AskedAttributes(Message message, CategorySet about, int superlative) {
        this.message = message;
        this.about = about;
        this.superlative = superlative;
    }

    /** The attributes the words name, by label, by value, by degree or by "how much". */
    List<String> attributes() {
        Set<String> named = new LinkedHashSet<>();
        if (message.has(Kind.HOW_MUCH)) {
            named.add(CatalogueItem.PRICE);
        }
        named.addAll(UnitAsked.attributes(message, about));
        if (!named.isEmpty()) {
            return List.copyOf(named); // the "make" of "how many dB does it make" is no brand
        }
        for (int at = 0; at < message.size(); at++) {
            Chunk chunk = message.chunk(at);
            if (at != superlative) {
                chunk.cue(Kind.LABEL).map(Cue::argument).ifPresent(named::add);
                attribute(at).or(() -> Grades.general(chunk)).ifPresent(named::add);
            }
            if (chunk.is(Kind.IN_STOCK)) {
                named.add(CatalogueItem.STOCK);
            }
        }
        return new ArrayList<>(named);
    }

    private Optional<String> attribute(int at) {
        List<Meaning> meanings = message.meanings(at, about);
        Optional<String> label = meanings.stream()
                .map(Meaning::sense)
                .filter(Sense.Attribute.class::isInstance)
                .map(sense -> ((Sense.Attribute) sense).attribute())
                .findFirst();
        if (label.isPresent()) {
            return label;
        }
        Optional<String> value = meanings.stream()
                .map(Meaning::sense)
                .filter(sense -> sense instanceof Sense.Value found
                        && found.whole()
                        && !found.attribute().equals(CatalogueItem.BRAND))
                .map(sense -> ((Sense.Value) sense).attribute())
                .findFirst();
        return value.isPresent()
                ? value
                : meanings.stream()
                        .map(Meaning::sense)
                        .filter(Sense.Degree.class::isInstance)
                        .map(sense -> ((Sense.Degree) sense).attribute())
                        .findFirst();
    }
}
