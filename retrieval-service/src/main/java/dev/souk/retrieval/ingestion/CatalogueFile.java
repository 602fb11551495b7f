package dev.souk.retrieval.ingestion;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A catalogue's file, read whole: every good record becomes a product, every bad one a line in the report. */
public final class CatalogueFile {
    private static final String GZIP = ".gz";
    private static final Set<String> LINES = Set.of("ndjson", "jsonl", "json");

    private CatalogueFile() {}

    /**
     * Reads a file to its end; the stream stays open.
     *
     * @throws IOException if the stream breaks
     * @throws IllegalArgumentException if the name's ending is of no format that can be read
     */
    public static ImportedCatalogue read(ImportOrder order, InputStream stream) throws IOException {
        return read(order, stream, _ -> {});
    }

    /**
     * Reads a file to its end; the stream stays open.
     *
     * @param progress told how many records have been read, now and then
     */
    public static ImportedCatalogue read(ImportOrder order, InputStream stream, IntConsumer progress)
            throws IOException {
        String name = order.fileName();
        boolean zipped = name.toLowerCase(Locale.ROOT).endsWith(GZIP);
        String plain = zipped ? name.substring(0, name.length() - GZIP.length()) : name;
        String ending = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        RawReader reader = reader(ending, order.mapping(), name);
        Shape shape = ending.equals("zip") ? new FlatShape() : new OwnShape();
        Assembly assembly = new Assembly(order, shape, progress);
        reader.read(
                plain.substring(plain.lastIndexOf('/') + 1), zipped ? new GZIPInputStream(stream) : stream, assembly);
        return assembly.finish();
    }

    private static RawReader reader(String ending, @Nullable ColumnMapping mapping, String name) {
        if (LINES.contains(ending)) {
            return new NdjsonReader();
        }
        return switch (ending) {
            case "csv" -> new CsvReader(mapping);
            case "zip" -> new ArchiveReader();
            default ->
                throw new IllegalArgumentException("name: '" + name
                        + "' is of no format known; .ndjson, .jsonl, .csv or .zip (or one with .gz) would do");
        };
    }
}
