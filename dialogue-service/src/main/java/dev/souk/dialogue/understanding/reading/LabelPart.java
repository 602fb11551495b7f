package dev.souk.dialogue.understanding.reading;

import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The "milk" of "don't mind about the milk" once a milk frother was asked for: a word of what a condition is called, in its place. */
public final class LabelPart {
    private static final int SHORTEST = 4;

    private LabelPart() {}

    /** What was asked for and is called by this word among others. */
    public static Optional<String> of(Message message, CategorySet about, int at) {
        Chunk chunk = message.chunk(at);
        String word = chunk.first().form();
        boolean part = (chunk.isUnknown() || chunk.is(Kind.TOPIC))
                && chunk.to() == chunk.from() + 1
                && chunk.first().kind() == Token.Kind.WORD
                && word.length() >= SHORTEST;
        return message.need().constraints().stream()
                .map(Constraint::attribute)
                .filter(attribute -> part && isCalled(message, about, attribute, word))
                .findFirst();
    }

    private static boolean isCalled(Message message, CategorySet about, String attribute, String word) {
        return message.lexicon().attribute(about, attribute).stream()
                .flatMap(definition -> definition.labels().values().stream())
                .flatMap(List::stream)
                .flatMap(label -> Arrays.stream(label.toLowerCase(Locale.ROOT).split("[ -]")))
                .anyMatch(word::equals);
    }
}
