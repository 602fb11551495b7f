package dev.souk.dialogue.understanding.talk;

import dev.souk.dialogue.understanding.intent.Example;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The sentences of a language's resource: a line is {@code act: sentence | sentence}, with # for a comment. */
final class TalkExamples {
    private static final String NONE = "none";

    private TalkExamples() {}

    static List<Example> of(String language) {
        String resource = "/dev/souk/dialogue/understanding/intents/" + language + ".txt";
        try (InputStream stream = TalkExamples.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource: " + resource + " is not on the class path");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(TalkExamples::examples)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Example> examples(String line) {
        int colon = line.indexOf(':');
        String act = line.substring(0, colon).strip();
        return Arrays.stream(line.substring(colon + 1).split("\\|", -1))
                .map(sentence -> new Example(sentence.strip(), act.equals(NONE) ? Example.NONE : act));
    }
}
