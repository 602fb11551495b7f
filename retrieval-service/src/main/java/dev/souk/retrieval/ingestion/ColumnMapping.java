package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which CSV column becomes which field of our own shape: field → column, such as {@code name.en → title}; a column written {@code =headphones} is
 * that text itself.
 */
public record ColumnMapping(Map<String, String> columns) {
    private static final Set<String> OWN =
            Set.of("id", "category", "name", "description", "brand", "price", "stock", "rating", "reviews");

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** Columns are named as the fields are; any other column is an attribute. */
    public static ColumnMapping byName(Iterable<String> header) {
        Map<String, String> columns = new HashMap<>();
        for (String column : header) {
            boolean own = OWN.contains(column) || column.startsWith("name.") || column.startsWith("description.");
            columns.put(own || column.startsWith("attributes.") ? column : "attributes." + column, column);
        }
        return new ColumnMapping(columns);
    }

    ObjectNode apply(Map<String, String> row) {
        ObjectNode shaped = JsonNodeFactory.instance.objectNode();
        columns.forEach((field, column) -> {
            String text = column.startsWith("=")
                    ? column.substring(1)
                    : row.getOrDefault(column, "").strip();
            if (!text.isEmpty()) {
                put(shaped, field, text);
            }
        });
        return shaped;
    }

    private static void put(ObjectNode shaped, String field, String text) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            shaped.put(field, text);
        } else {
            shaped.withObject("/" + field.substring(0, dot)).put(field.substring(dot + 1), text);
        }
    }
}
