package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "do you have another one that does?", 有別的有的嗎: right after a question whether an item has something, one that has it is looked for. */
final class OneThatDoes {
    private static final String ANY = "*";
    private static final Pattern SOUGHT = Pattern.compile(
            "(?i)\\b(another|others?|else|different|any(thing)?|some(thing)?|ones?)\\b( \\w+){0,2} (that|which|who)"
                    + "( (also|actually))? (does|do|is|are|has|have|can)\\b( (it|that|one|so))?\\s*(?=[,.?!]|$)"
                    + "|\\b(another|others?|any|one|ones)\\b( one)? with (it|that|one)\\b\\s*(?=[,.?!]|$)"
                    + "|(別|别|其他|其它|另外)的?[台款個个支副隻只張张把件組组]?[^，。,.]{0,2}(有|會|会|可以|能|是)(這個|这个|這種|这种)?的?(嗎|吗|呢|$|[?？])");

    private OneThatDoes() {}

    /** What the one looked for is to have. */
    static Optional<Constraint> wished(Reading reading) {
        Message message = reading.message();
        String asked = message.utterance().shown().inquired();
        if (asked == null
                || message.names(reading.about(), Sense.Value.class)
                || message.names(reading.about(), Sense.Attribute.class)
                || message.has(Kind.LABEL)
                || !SOUGHT.matcher(message.utterance().text()).find()) {
            return Optional.empty();
        }
        boolean flag = reading.isFlag(asked);
        return flag || isHad(reading, asked)
                ? Optional.of(reading.constraint(
                        asked,
                        flag ? Operator.IS : Operator.KNOWN,
                        flag ? List.of(AttributeValue.of(true)) : List.of(),
                        false,
                        message.span(0, message.size() - 1)))
                : Optional.empty();
    }

    /** Whether it has a word for having any value of it: the backlight of what may be lit in several ways. */
    private static boolean isHad(Reading reading, String attribute) {
        return reading.message()
                .lexicon()
                .attribute(reading.about(), attribute)
                .filter(definition -> definition.kind() != AttributeKind.FLAG
                        && definition.valueLabels().containsKey(ANY))
                .isPresent();
    }
}
