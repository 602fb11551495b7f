package dev.souk.dialogue.understanding.degree;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.Optional;
import java.util.Set;

/** Which attributes of amounts a message names: the wattage of "wattage bigger". */
final class AmountLabels {
    private static final Set<AttributeKind> AMOUNTS = Set.of(AttributeKind.AMOUNT, AttributeKind.AMOUNTS);

    private final Reading reading;
    private final Message message;

    AmountLabels(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
    }

    /** The attribute of amounts whose label the chunk is. */
    Optional<String> named(int label) {
        return message.meanings(label, reading.about()).stream()
                .map(Meaning::sense)
                .filter(sense -> sense instanceof Sense.Attribute(String attribute) && isAmount(attribute))
                .map(sense -> ((Sense.Attribute) sense).attribute())
                .findFirst()
                .or(() ->
                        message.chunk(label).cue(Kind.LABEL).map(Cue::argument).filter(this::isAmount));
    }

    /** The last chunk before this one that labels an amount, or -1. */
    int before(int at) {
        int label = at - 1;
        while (label >= 0 && named(label).isEmpty()) {
            label--;
        }
        return label;
    }

    boolean isAmount(String attribute) {
        return message.lexicon()
                .attribute(reading.about(), attribute)
                .map(AttributeDefinition::kind)
                .filter(AMOUNTS::contains)
                .isPresent();
    }
}
