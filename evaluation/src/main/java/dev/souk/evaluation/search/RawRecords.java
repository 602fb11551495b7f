package dev.souk.evaluation.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.souk.contracts.catalogue.ItemSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A catalogue's records as its file has them, read without any of the system's own parsing, by the place an item says it came from. */
final class RawRecords {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<ItemSource, JsonNode> records = new HashMap<>();

    private RawRecords() {}

    static RawRecords read(Path file) throws IOException {
        RawRecords raw = new RawRecords();
        String name = file.getFileName().toString();
        try (InputStream stream = Files.newInputStream(file)) {
            if (name.endsWith(".zip")) {
                raw.readZip(new ZipInputStream(stream));
            } else {
                boolean zipped = name.endsWith(".gz");
                raw.readLines(
                        zipped ? name.substring(0, name.length() - 3) : name,
                        zipped ? new GZIPInputStream(stream) : stream);
            }
        }
        return raw;
    }

    private void readZip(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".json")) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                int row = 0;
                for (JsonNode record : MAPPER.readTree(zip.readAllBytes())) {
                    records.put(new ItemSource(name, row++), record);
                }
            }
        }
    }

    private void readLines(String name, InputStream stream) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int row = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                records.put(new ItemSource(name, row++), MAPPER.readTree(line));
            }
        }
    }

    JsonNode at(ItemSource source) {
        return records.getOrDefault(source, MAPPER.missingNode());
    }
}
