package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.need.Ordering;
import dev.souk.dialogue.understanding.items.UsualOrder;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.Optional;
import java.util.Set;

/** Reads "the best signal to noise": an order by an amount whose better end is known. */
final class BestReader {
    private static final Set<AttributeKind> AMOUNTS = Set.of(AttributeKind.AMOUNT, AttributeKind.AMOUNTS);

    private BestReader() {}

    /** The last chunk it takes, or -1 where this one asks for the best of nothing that has amounts. */
    static int read(Reading reading, int at) {
        Message message = reading.message();
        int label = at + 1;
        if (!message.chunk(at).first().is("best") || label >= message.size()) {
            return -1;
        }
        Lexicon lexicon = message.lexicon();
        Optional<String> amount = message.meanings(label, reading.about()).stream()
                .map(meaning -> meaning.sense() instanceof Sense.Attribute(String attribute) ? attribute : "")
                .filter(attribute -> lexicon.attribute(reading.about(), attribute)
                        .map(AttributeDefinition::kind)
                        .filter(AMOUNTS::contains)
                        .isPresent())
                .findFirst();
        amount.ifPresent(attribute ->
                reading.order(new Ordering(attribute, UsualOrder.of(lexicon, reading.about(), attribute)), at, label));
        return amount.isPresent() ? label : -1;
    }
}
