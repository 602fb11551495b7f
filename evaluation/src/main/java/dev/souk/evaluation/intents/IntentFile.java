package dev.souk.evaluation.intents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.souk.dialogue.understanding.intent.Example;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Labelled sentences. {@code clinc}: a JSON object of lists of [sentence, intent], all lists together; {@code banking77}: CSV with the
 * columns text and category.
 */
enum IntentFile {
    CLINC {
        @Override
        List<Example> read(InputStream stream) throws IOException {
            List<Example> examples = new ArrayList<>();
            for (JsonNode list : new ObjectMapper().readTree(stream)) {
                for (JsonNode pair : list) {
                    examples.add(new Example(pair.get(0).asText(), pair.get(1).asText()));
                }
            }
            return examples;
        }
    },
    BANKING77 {
        @Override
        List<Example> read(InputStream stream) throws IOException {
            List<Example> examples = new ArrayList<>();
            try (var rows = new CsvMapper()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(stream)) {
                while (rows.hasNext()) {
                    Map<String, String> row = rows.next();
                    examples.add(new Example(row.getOrDefault("text", ""), row.getOrDefault("category", "")));
                }
            }
            return examples;
        }
    };

    abstract List<Example> read(InputStream stream) throws IOException;

    List<Example> read(Path file) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return read(stream);
        }
    }
}
