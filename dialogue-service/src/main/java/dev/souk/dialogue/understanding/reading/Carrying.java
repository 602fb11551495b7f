package dev.souk.dialogue.understanding.reading;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Distribution;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import java.util.stream.IntStream;

/** Which kinds of products can have what a chunk says: 65 W and six cores of processors, no case. */
public final class Carrying {
    private static final double NEAR = 1.5;

    private Carrying() {}

    /** Whether one of these kinds can and none of the others. */
    public static boolean isOnlyOf(Message message, int at, CategorySet these, CategorySet others) {
        return isOf(message, at, these)
                && !isOf(message, at, others)
                && !message.namesBrand(at, others); // "AMD" tells no graphics card where processors are by it too
    }

    private static boolean isOf(Message message, int at, CategorySet categories) {
        Quantity quantity = message.chunk(at).quantity();
        if (quantity != null && quantity.isMeasure()) {
            return IntStream.of(categories.places()).anyMatch(place -> message.lexicon().attributes(place).stream()
                    .anyMatch(attribute -> isAmountOf(message, place, attribute, quantity)));
        }
        return message.meanings(at, categories).stream().anyMatch(meaning -> switch (meaning.sense()) {
            case Sense.Value value -> !value.attribute().equals(CatalogueItem.BRAND);
            case Sense.Attribute attribute -> true;
            case Sense.Trait trait -> true;
            case Sense.Category category -> false;
            case Sense.Degree degree -> false;
            case Sense.Model model -> false;
        });
    }

    private static boolean isAmountOf(Message message, int place, AttributeDefinition attribute, Quantity quantity) {
        double amount = attribute.unit().isEmpty() ? 0 : quantity.value() * quantity.factorTo(attribute.unit());
        Distribution known = message.lexicon().distribution(place, attribute.attribute());
        return amount > 0 && (known.isEmpty() || known.isPlausible(amount, NEAR));
    }
}
