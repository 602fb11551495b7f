package dev.souk.evaluation.cf;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads item attributes: a JSON object from item to the numbers of its attributes, gzip if the name ends in {@code .gz}. */
public final class AttributeFile {
    private AttributeFile() {}

    public static Map<Integer, Set<Integer>> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        }
    }
}
