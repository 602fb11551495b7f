package dev.souk.dialogue.understanding.values;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads labels that stand for themselves: "with integrated graphics" asks for any, 不要內顯 for none. */
public final class PresenceReader {
    private static final double RARE = 0.95;

    /** 內顯也要有: that there is to be any, said behind it. */
    private static final Pattern WANTED =
            Pattern.compile("(也|都|還|还|一定|最好|必須|必须)*(要|得|需要)((有|附|內建|内建)[啦喔的]?(?=[,，。!！ ]|$)|[啦喔]?(?=[,，。!！]|$))");

    private final Reading reading;
    private final Message message;

    public PresenceReader(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
    }

    /** "with integrated graphics", "it needs an igpu", 不要內顯: a label alone says that there is, or is not, any. */
    public Optional<String> read(int at) {
        int previous = message.previous(at);
        boolean with = previous >= 0 && message.chunk(previous).isAny(Kind.WITH, Kind.SEARCH);
        boolean without =
                previous >= 0 && message.chunk(previous).isAny(Kind.EXCLUDE, Kind.DISLIKE) && !reading.isUsed(previous);
        int next = message.next(at);
        boolean measured = next == at + 1
                && (message.chunk(next).quantity() != null || BoundReader.operator(message.chunk(next)) != null);
        if (!(with || without || message.goesOn(at, WANTED) || isAloneInClause(at)) || measured) {
            return Optional.empty();
        }
        for (Meaning meaning : message.meanings(at, reading.about())) {
            if (meaning.sense() instanceof Sense.Attribute(String attribute) && isRare(attribute)) {
                reading.add(
                        reading.constraint(attribute, Operator.KNOWN, List.of(), without, message.span(at, at)),
                        at,
                        at);
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** "…, integrated graphics built in, …": whether the clause has nothing else but what says that there is any. */
    private boolean isAloneInClause(int at) {
        boolean listed =
                at > 0 && message.chunk(at - 1).isBreak() && !reading.said().isEmpty();
        int next = at + 1;
        while (next < message.size()
                && (message.chunk(next).is(Kind.WITH) || message.chunk(next).isFiller())) {
            next++;
        }
        return listed && (next == message.size() || message.chunk(next).isBreak());
    }

    private boolean isRare(String attribute) {
        boolean telling = message.lexicon()
                .attribute(reading.about(), attribute)
                .map(AttributeDefinition::kind)
                .filter(kind -> kind != AttributeKind.FLAG && kind != AttributeKind.TEXT)
                .isPresent();
        int[] places = reading.about().places();
        return telling && places.length <= 3 && message.lexicon().coverage(places[0], attribute) < RARE;
    }
}
