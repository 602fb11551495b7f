package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A JSON object a line; empty lines are passed over. */
final class NdjsonReader implements RawReader {
    private final JsonMapper mapper = Json.mapper();

    @Override
    public void read(String file, InputStream stream, RawSink sink) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int row = 0;
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                read(new RawRecord(file, row++, number, mapper.missingNode()), unmarked(line), sink);
            }
        }
    }

    private void read(RawRecord place, String line, RawSink sink) {
        try {
            JsonNode node = mapper.readTree(line);
            if (node.isObject()) {
                sink.accept(new RawRecord(place.file(), place.row(), place.line(), node));
                return;
            }
        } catch (JsonProcessingException e) {
            sink.reject(new Rejection(
                    place.file(),
                    place.line(),
                    "",
                    line,
                    "one JSON object on the line (" + e.getOriginalMessage() + ")"));
            return;
        }
        sink.reject(new Rejection(place.file(), place.line(), "", line, "one JSON object on the line"));
    }

    private static String unmarked(String line) {
        return line.charAt(0) == '\uFEFF' ? line.substring(1) : line;
    }
}
