package dev.souk.evaluation.state.learning;

import dev.souk.evaluation.state.corpus.Corpus;
import dev.souk.evaluation.state.corpus.StateFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file of dialogues to learn from.
 *
 * @param beside its schema if a file, its database if a folder, or null
 */
public record Lesson(
        StateFormat format, Path file, @Nullable Path beside) {
    public Corpus read() throws IOException {
        boolean folder = beside != null && Files.isDirectory(beside);
        return format.read(file, folder ? null : beside, folder ? beside : null);
    }

    /** Reads {@code FORMAT,FILE} and {@code FORMAT,FILE,BESIDE}. */
    public static final class Reader implements ITypeConverter<Lesson> {
        @Override
        public Lesson convert(String text) {
            List<String> parts = List.of(text.split(",", -1));
            for (StateFormat format : StateFormat.values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(parts.getFirst())
                        && (parts.size() == 2 || parts.size() == 3)) {
                    return new Lesson(
                            format, Path.of(parts.get(1)), parts.size() == 3 ? Path.of(parts.getLast()) : null);
                }
            }
            throw new TypeConversionException(
                    "'" + text + "' is no lesson; multiwoz,val.json.zip,schema.json would do");
        }
    }
}
