package dev.souk.dialogue.understanding.reading;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.PhraseKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which attribute a chunk names: by its label, by the unit or by a part of the label of what has been asked for. */
public final class Labels {
    private final Reading reading;
    private final Message message;

    /** @param reading says of which kinds of products attributes are */
    public Labels(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
    }

    /** The attribute whose label the chunk is. */
    public Optional<String> at(int at) {
        Optional<String> general =
                message.chunk(at).cue(Kind.LABEL).map(Cue::argument).filter(reading::hasAttribute);
        if (general.isPresent()) {
            return general;
        }
        if (message.chunk(at).is(Kind.BUDGET) && reading.hasAttribute(CatalogueItem.PRICE)) {
            return Optional.of(CatalogueItem.PRICE);
        }
        return message.meanings(at, reading.about()).stream()
                .map(Meaning::sense)
                .filter(Sense.Attribute.class::isInstance)
                .map(sense -> ((Sense.Attribute) sense).attribute())
                .max(Comparator.comparing(this::isAskedFor)) // "the latency", of two that are called so
                .or(() -> measuredIn(at))
                .or(() -> LabelPart.of(message, reading.about(), at));
    }

    /** Whether anything has been asked of it. */
    public boolean isAskedFor(String attribute) {
        return askedFor(attribute::equals).isPresent();
    }

    /** "watts don't matter": what is measured in the unit that the chunk is the word for. */
    private Optional<String> measuredIn(int at) {
        Chunk chunk = message.chunk(at);
        List<Unit> units = chunk.isUnknown()
                ? UnitBook.shipped().at(PhraseKey.of(message.tokens(), chunk.from(), chunk.to()))
                : List.of();
        return askedFor(attribute -> reading.unitsOf(attribute).stream().anyMatch(own -> units.stream()
                .anyMatch(unit -> unit.dimension().equals(own.dimension()))));
    }

    private Optional<String> askedFor(Predicate<String> meant) {
        return message.need().constraints().stream()
                .map(Constraint::attribute)
                .filter(meant)
                .findFirst();
    }
}
