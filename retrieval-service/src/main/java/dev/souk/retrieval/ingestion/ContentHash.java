package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Twelve hexadecimal digits of SHA-256 over text or a record's fields in the order of their names. */
final class ContentHash {
    private static final int BYTES = 6;

    private ContentHash() {}

    static String of(JsonNode fields, Predicate<String> taken) {
        Map<String, String> sorted = new TreeMap<>();
        fields.properties().forEach(field -> {
            if (taken.test(field.getKey())) {
                sorted.put(field.getKey(), field.getValue().toString());
            }
        });
        return of(sorted.toString());
    }

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
