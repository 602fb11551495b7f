package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.items.ReferenceReader;
import dev.souk.dialogue.understanding.language.Devices;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Another kind of product that is to fit one shown: "a case that fits it", 配得上的主機板. A field of that kind which names what the
 * item is called tells which do (a case is for a Velmora Kite 45); where there is none, that the listings do not say must be told. So it
 * must where something is sought for a device that no listing names.
 */
final class Fitting {
    private static final Pattern WISHED = Pattern.compile(
            "(?i)\\b(fits?|works? with|goes with|go with|compatible with|for|supports?) (it|that|this|the (first|second|third))\\b|\\bcompatible\\b"
                    + "|配得上|可以[配搭]|能[配搭]|要[配搭]什麼|要[配搭]什么|[相兼]容|合得上|裝得上|装得上");
    private static final int MOST_TOKENS = 20;

    private Fitting() {}

    /** What to add to acts that name nothing but that kind; nothing where no fit is asked for. */
    static List<Act> read(Reading reading, List<Act> acts, String scope, ReferenceReader references) {
        Message message = reading.message();
        if (isForUnknown(reading, acts)) {
            return List.of(new Act.Unknown(message.utterance().text()));
        }
        if (!isWished(reading, acts)) {
            return List.of();
        }
        return references
                .meant()
                .flatMap(item -> named(reading, item))
                .<Act>map(constraint -> new Act.Reveal(scope, constraint))
                .or(() -> Optional.of(new Act.Unknown(message.utterance().text())))
                .stream()
                .toList();
    }

    /** "a case for my iphone": whether a kind is sought for a device that the listings of no product here name. */
    private static boolean isForUnknown(Reading reading, List<Act> acts) {
        return !reading.said().isEmpty()
                && acts.stream().anyMatch(Act.Reveal.class::isInstance)
                && reading.message().chunks().stream()
                        .anyMatch(chunk -> Devices.isOne(chunk.first().form())
                                && chunk.meanings().isEmpty());
    }

    private static boolean isWished(Reading reading, List<Act> acts) {
        Message message = reading.message();
        List<CatalogueItem> shown = message.utterance().shown().last();
        return !reading.said().isEmpty()
                && !acts.isEmpty()
                && !shown.isEmpty()
                && shown.stream().noneMatch(item -> reading.said()
                        .intersects(message.lexicon().set(item.category())))
                && acts.stream()
                        .allMatch(act -> act instanceof Act.Reveal(String _, Constraint constraint)
                                && constraint.attribute().equals(Constraint.CATEGORY))
                && WISHED.matcher(message.utterance().text()).find();
    }

    /** The condition made by the longest beginning of the item's name that is a value of the kind sought. */
    private static Optional<Constraint> named(Reading reading, CatalogueItem item) {
        Message message = reading.message();
        return item.texts().values().stream()
                .map(text -> Tokenizer.tokens(text.name(), MOST_TOKENS))
                .flatMap(name -> IntStream.iterate(name.size(), to -> to > 1, to -> to - 1)
                        .mapToObj(to -> value(reading, name, to))
                        .filter(value -> value != null))
                .findFirst()
                .map(value -> reading.constraint(
                                value.attribute(),
                                value.operator(),
                                value.values(),
                                false,
                                message.span(0, message.size() - 1))
                        .because("it is to fit " + item.itemId()));
    }

    private static Sense.@Nullable Value value(Reading reading, List<Token> name, int to) {
        return reading.message().lexicon().phrase(PhraseKey.of(name, 0, to)).stream()
                .filter(meaning -> meaning.categories().intersects(reading.said()))
                .map(meaning -> meaning.sense() instanceof Sense.Value value
                                && !value.attribute().equals(CatalogueItem.BRAND)
                        ? value
                        : null)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }
}
