package dev.souk.retrieval.ingestion;

import dev.souk.retrieval.labels.LabelFile;
import org.jspecify.annotations.Nullable;

/**
 * What to import and how.
 *
 * @param fileName whose ending says the format: {@code .ndjson}, {@code .jsonl}, {@code .csv}, {@code .zip}, each also with {@code .gz}
 * @param labels names per language, or null for those the file brings or that fit its categories
 * @param mapping of CSV columns, or null where columns are named as our fields are
 */
public record ImportOrder(
        String shopId,
        String fileName,
        @Nullable LabelFile labels,
        @Nullable ColumnMapping mapping) {
    public ImportOrder {
        if (shopId.isBlank() || shopId.contains("/")) {
            throw new IllegalArgumentException("shopId: '" + shopId + "'; a name without a slash would do");
        }
        if (fileName.isBlank()) {
            throw new IllegalArgumentException("name: empty; the file's name, such as catalogue.ndjson, would do");
        }
    }

    /** An import with everything left to the file. */
    public static ImportOrder of(String shopId, String fileName) {
        return new ImportOrder(shopId, fileName, null, null);
    }
}
