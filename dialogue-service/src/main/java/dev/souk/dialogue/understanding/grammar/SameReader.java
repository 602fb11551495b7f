package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is to stay as it was, for whatever is looked for now: "same budget", 一樣的價位. */
final class SameReader {
    private final Reading reading;
    private final Message message;
    private final RemovalReader labels;

    SameReader(Reading reading, RemovalReader labels) {
        this.reading = reading;
        this.message = reading.message();
        this.labels = labels;
    }

    /** Keeps what was said of the attribute named next; gives the last chunk taken, or -1 where nothing was said of it. */
    int read(int at) {
        int next = message.next(at);
        Optional<String> attribute = next < 0 ? Optional.empty() : labels.labelled(next);
        if (attribute.isEmpty() || isValued(next, attribute.get())) {
            return -1;
        }
        List<Constraint> before = Stream.of(
                        message.need(), message.utterance().needs().need())
                .map(need -> need.constraints().stream()
                        .filter(old -> old.attribute().equals(attribute.get()))
                        .toList())
                .filter(old -> !old.isEmpty())
                .findFirst()
                .orElse(List.of());
        Span words = message.span(at, next);
        before.forEach(old -> reading.add(old.saidAt(message.utterance().turn(), words), at, next));
        if (before.isEmpty() && attribute.get().equals(CatalogueItem.PRICE)) {
            reading.use(at, next);
        }
        return reading.isUsed(next) ? next : -1;
    }

    /** 一樣CL30: whether the number behind the label is a value of it; behind a price it is of something else, 同樣價錢有360的嗎. */
    private boolean isValued(int label, String attribute) {
        int value = message.next(label);
        return value >= 0 && message.chunk(value).quantity() != null && !attribute.equals(CatalogueItem.PRICE);
    }
}
