package dev.souk.dialogue.understanding.revision;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Labels;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.regex.Pattern;

/** Turns down what was wanted until now of the attribute named: "not that brand", 不要這個牌子了, "some other colour please". */
public final class OldValue {
    /** What the phrases that turn down makers name: 不要這個牌子, "other brand please". */
    private static final Pattern MAKER = Pattern.compile("(?i)brand|maker|牌|[這这那]家");

    private final Reading reading;
    private final Message message;
    private final Labels labels;

    public OldValue(Reading reading, Labels labels) {
        this.reading = reading;
        this.message = reading.message();
        this.labels = labels;
    }

    /** Whether the label is of what the chunk turns down or wants another of, and nothing else is said of that attribute. */
    public boolean turnsDown(int at) {
        boolean maker = message.chunk(at).is(Kind.EXCLUDE_BEFORE)
                && MAKER.matcher(message.span(at, at).text()).find();
        if (maker) {
            return excluded(CatalogueItem.BRAND, at);
        }
        boolean that = message.chunk(at).is(Kind.NOT_TOO); // "not that" is one phrase
        int label = message.next(at);
        while (label >= 0 && message.chunk(label).isAny(Kind.THIS, Kind.THESE)) {
            that = true;
            label = message.next(label);
        }
        return label >= 0
                && (isAnother(at) || (that && message.chunk(at).isAny(Kind.EXCLUDE, Kind.DISLIKE, Kind.NOT_TOO)))
                && excluded(labels.at(label).orElse(""), label);
    }

    private boolean isAnother(int at) {
        Chunk chunk = message.chunk(at);
        return (chunk.is(Kind.OTHERS) || chunk.first().is("换")) // 換個顏色
                && !TheRest.isRefused(reading, at);
    }

    private boolean excluded(String attribute, int label) {
        boolean said = reading.constraints().stream()
                .anyMatch(constraint -> constraint.attribute().equals(attribute));
        List<Constraint> old = said
                ? List.of()
                : message.need().constraints().stream()
                        .filter(wanted -> wanted.attribute().equals(attribute) && isValue(wanted))
                        .toList();
        old.forEach(wanted -> reading.add(
                reading.constraint(attribute, wanted.operator(), wanted.values(), true, message.span(label, label)),
                label,
                label));
        return !old.isEmpty();
    }

    private boolean isValue(Constraint wanted) {
        return wanted.polarity() == Polarity.REQUIRE
                && !reading.isFlag(wanted.attribute())
                && (wanted.operator() == Operator.IS || wanted.operator() == Operator.CONTAINS);
    }
}
