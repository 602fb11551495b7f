package dev.souk.dialogue.understanding.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lines of a language resource: {@code head: phrase, phrase}, with # for a comment. */
record ResourceLines(List<Line> lines) {
    /** One line's head and its phrases. */
    record Line(String head, List<String> phrases) {}

    static ResourceLines of(String resource) {
        try (InputStream stream = ResourceLines.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource: " + resource + " is not on the class path");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ResourceLines(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ResourceLines::line)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalStateException("line: \"" + line + "\" has no head; \"head: phrase, phrase\" would do");
        }
        return new Line(
                line.substring(0, colon).strip(),
                Arrays.stream(line.substring(colon + 2).split(",", -1))
                        .map(String::strip)
                        .filter(phrase -> !phrase.isEmpty())
                        .toList());
    }
}
