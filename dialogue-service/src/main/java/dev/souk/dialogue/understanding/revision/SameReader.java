package dev.souk.dialogue.understanding.revision;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Labels;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is to stay as it was, for whatever is looked for now: "same budget", 一樣的價位. */
public final class SameReader {
    private final Reading reading;
    private final Message message;
    private final Labels labels;

    public SameReader(Reading reading, Labels labels) {
        this.reading = reading;
        this.message = reading.message();
        this.labels = labels;
    }

    /**
     * Keeps what was said last of the attribute named next, or before it where nothing follows (預算一樣); gives the last chunk taken, or -1
     * where nothing was said of it.
     */
    public int read(int at) {
        int next = message.next(at);
        int label = next < 0 ? message.previous(at) : next;
        Optional<String> attribute = label < 0 ? Optional.empty() : labels.at(label);
        if (attribute.isEmpty() || isValued(label, attribute.get())) {
            return -1;
        }
        int first = Math.min(at, label);
        int last = Math.max(at, label);
        ConversationNeeds needs = message.utterance().needs();
        List<Constraint> before = Stream.concat(
                        Stream.of(message.need(), needs.need()), needs.aside().reversed().stream())
                .map(need -> need.constraints().stream()
                        .filter(old -> old.attribute().equals(attribute.get()))
                        .toList())
                .filter(old -> !old.isEmpty())
                .findFirst()
                .orElse(List.of());
        Span words = message.span(first, last);
        before.forEach(old -> reading.add(old.saidAt(message.utterance().turn(), words), first, last));
        if (before.isEmpty() && attribute.get().equals(CatalogueItem.PRICE)) {
            reading.use(first, last);
        }
        return reading.isUsed(label) ? last : -1;
    }

    /** 一樣CL30: whether the number behind the label is a value of it; behind a price it is of something else, 同樣價錢有360的嗎. */
    private boolean isValued(int label, String attribute) {
        int value = message.next(label);
        return value >= 0 && message.chunk(value).quantity() != null && !attribute.equals(CatalogueItem.PRICE);
    }
}
