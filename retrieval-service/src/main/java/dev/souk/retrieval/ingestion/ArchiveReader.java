package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip of JSON arrays, a file a category. A file that breaks off keeps the records before the break. */
final class ArchiveReader implements RawReader {
    private final ObjectReader reader = Json.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public void read(String file, InputStream stream, RawSink sink) throws IOException {
        ZipInputStream zip = new ZipInputStream(stream);
        int files = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = baseName(entry.getName());
            if (!entry.isDirectory() && name.endsWith(".json") && !name.startsWith(".")) {
                files++;
                readArray(name, new KeptOpen(zip), sink);
            }
        }
        if (files == 0) {
            sink.reject(new Rejection(file, 0, "", "no .json file inside", "a zip of JSON arrays, a file a category"));
        }
    }

    private void readArray(String file, InputStream stream, RawSink sink) throws IOException {
        try (JsonParser parser = reader.createParser(stream)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                sink.reject(new Rejection(file, 1, "", "a file that is no array", "a JSON array of objects"));
                return;
            }
            for (int row = 0; parser.nextToken() != JsonToken.END_ARRAY; row++) {
                long line = parser.currentTokenLocation().getLineNr();
                JsonNode fields = reader.readTree(parser);
                if (fields.isObject()) {
                    sink.accept(new RawRecord(file, row, line, fields));
                } else {
                    sink.reject(new Rejection(file, line, "[" + row + "]", fields.toString(), "a JSON object"));
                }
            }
        } catch (JsonProcessingException e) {
            sink.reject(new Rejection(
                    file, e.getLocation().getLineNr(), "", e.getOriginalMessage(), "well-formed JSON from here on"));
        }
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Lets a parser close what it read without closing the archive. */
    private static final class KeptOpen extends FilterInputStream {
        KeptOpen(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {}
    }
}
