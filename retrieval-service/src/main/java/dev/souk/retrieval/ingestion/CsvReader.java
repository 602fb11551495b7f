package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CSV with a header line, each row brought into our own shape by a mapping. */
final class CsvReader implements RawReader {
    private final CsvMapper mapper = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
            .build();
    private final @Nullable ColumnMapping mapping;

    CsvReader(@Nullable ColumnMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void read(String file, InputStream stream, RawSink sink) throws IOException {
        try (MappingIterator<Map<String, String>> rows = mapper.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(stream)) {
            ColumnMapping used = mapping;
            for (int row = 0; hasNext(file, rows, sink); row++) {
                long line = rows.getCurrentLocation().getLineNr();
                Map<String, String> cells = rows.next();
                if (used == null) {
                    used = ColumnMapping.byName(cells.keySet());
                }
                sink.accept(new RawRecord(file, row, line, used.apply(cells)));
            }
        }
    }

    private static boolean hasNext(String file, MappingIterator<?> rows, RawSink sink) {
        try {
            return rows.hasNext();
        } catch (RuntimeJsonMappingException e) {
            long line = e.getCause() instanceof JsonProcessingException cause
                    ? cause.getLocation().getLineNr()
                    : rows.getCurrentLocation().getLineNr();
            sink.reject(new Rejection(file, line, "", String.valueOf(e.getMessage()), "well-formed CSV from here on"));
            return false;
        }
    }
}
