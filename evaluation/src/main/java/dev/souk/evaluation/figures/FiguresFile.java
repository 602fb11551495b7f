package dev.souk.evaluation.figures;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --out} of every command that measures. */
public final class FiguresFile {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    @Option(names = "--out", paramLabel = "FILE", description = "Where the figures go as JSON")
    private @Nullable Path file;

    /** Writes a record, a table or a list of rows as JSON, where a file is named. */
    public void write(Object figures) throws IOException {
        if (file != null) {
            JSON.writeValue(file.toFile(), figures);
        }
    }
}
