package dev.souk.evaluation.state.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** Opens a file as it is, unpacked where its name ends in .gz, or the first file of a zip. */
public final class Archive {
    private Archive() {}

    public static InputStream open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        if (file.toString().endsWith(".gz")) {
            return new GZIPInputStream(raw);
        }
        if (file.toString().endsWith(".zip")) {
            ZipInputStream zip = new ZipInputStream(raw);
            if (zip.getNextEntry() == null) {
                throw new IOException(file + ": the archive is empty; one with a file would do");
            }
            return zip;
        }
        return raw;
    }
}
