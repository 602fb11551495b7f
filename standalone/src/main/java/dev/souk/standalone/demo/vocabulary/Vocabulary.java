package dev.souk.standalone.demo.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All words of the demo shop.
 *
 * @param categories in the order of the label file; the order of this and of every other map is that of the files, since draws depend on it
 * @param reviews that can be said of anything
 */
public record Vocabulary(
        Labels labels,
        Map<String, CategoryVocabulary> categories,
        Map<String, Brand> brands,
        List<Line> reviews,
        List<RelationRule> relations,
        ShopperVocabulary shoppers) {
    /** Where the files lie, beside the classes of the demo shop. */
    public static final String ROOT = "/dev/souk/standalone/demo/";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public static Vocabulary load() {
        Labels labels = read("labels.json", new TypeReference<>() {});
        Map<String, CategoryVocabulary> categories = new LinkedHashMap<>();
        for (String category : labels.categories().keySet()) {
            categories.put(category, read("categories/" + category + ".json", new TypeReference<>() {}));
        }
        return new Vocabulary(
                labels,
                categories,
                read("brands.json", new TypeReference<>() {}),
                read("reviews.json", new TypeReference<>() {}),
                read("relations.json", new TypeReference<>() {}),
                read("shoppers.json", new TypeReference<>() {}));
    }

    /** A file of the vocabulary as it is. */
    public static byte[] bytes(String name) {
        try (@Nullable InputStream in = Vocabulary.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("vocabulary: " + ROOT + name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try {
            return JSON.readValue(bytes(name), type);
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary: " + name, e);
        }
    }
}
