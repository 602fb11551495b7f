package dev.souk.evaluation.inprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder for as long as a shop is open: one that is kept, or one of its own that goes when it closes. */
record Folder(Path path, boolean kept) implements AutoCloseable {
    static Folder of(@Nullable Path kept) throws IOException {
        return kept == null
                ? new Folder(Files.createTempDirectory("souk-shop"), false)
                : new Folder(Files.createDirectories(kept), true);
    }

    @Override
    public void close() throws IOException {
        if (kept) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
