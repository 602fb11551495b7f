package dev.souk.evaluation.queries;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.souk.evaluation.shop.record.EvaluationFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Queries of one file, by their zero-based row.
 *
 * @param name {@code webshop-goals} or {@code wands-queries}
 */
record QuerySet(String name, List<String> texts) {
    static final String GOALS = "webshop-goals";
    static final String WANDS = "wands-queries";

    /** A JSON array of texts. */
    static QuerySet goals(Path file) throws IOException {
        try (InputStream in = EvaluationFile.open(file)) {
            return new QuerySet(GOALS, List.of(new ObjectMapper().readValue(in, String[].class)));
        }
    }

    /** A table with tabs and a header, the text in its second column. */
    static QuerySet wands(Path file) throws IOException {
        try (InputStream in = EvaluationFile.open(file)) {
            return new QuerySet(
                    WANDS,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> unquoted(line.split("\t", -1)[1]))
                            .toList());
        }
    }

    /** The rows of a sample, ascending: those whose SHA-256 of {@code seed/name/row} in hexadecimal comes first. */
    List<Integer> draw(long seed, int size) {
        return IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparing(row -> hash(seed + "/" + name + "/" + row)))
                .limit(size)
                .sorted()
                .toList();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }
}
