package dev.souk.evaluation.state.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The label file of the schemas: what slots, values and domains are called, whichever corpus has them. */
public record SlotWords(List<Named> slots, List<Named> values, List<Named> domains) {
    /**
     * Names in schemas with what people say.
     *
     * @param attribute the attribute a slot is, or null for values and domains
     * @param kind time, amount, money, flag, closed (words, of which it holds no others), or null for words
     * @param holds language → values that any such slot has, or null
     */
    public record Named(
            List<String> names,
            @Nullable String attribute,
            @Nullable String kind,
            @Nullable String unit,
            List<String> labels,
            @Nullable Map<String, List<String>> holds) {
        /** The values any such slot has in a language. */
        List<String> holds(String language) {
            return holds == null ? List.of() : holds.getOrDefault(language, List.of());
        }

        boolean isCalled(String word) {
            return labels.stream().anyMatch(label -> Canonical.word(label).equals(Canonical.word(word)));
        }
    }

    public static SlotWords shipped() {
        try (InputStream stream = SlotWords.class.getResourceAsStream("slots.json")) {
            if (stream == null) {
                throw new IllegalStateException("resource slots.json is not on the class path");
            }
            return new ObjectMapper().readValue(stream, SlotWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Named> slot(String name) {
        return found(slots, name);
    }

    public Optional<Named> value(String value) {
        return found(values, value);
    }

    /** Whether it is another way to say one of these values. */
    public boolean isOtherWordFor(String word, Set<String> values) {
        return this.values.stream()
                .filter(named -> named.isCalled(word))
                .flatMap(named -> named.names().stream())
                .anyMatch(name -> !name.equals(word) && values.contains(name));
    }

    public Optional<Named> domain(String domain) {
        return found(domains, domain);
    }

    private static Optional<Named> found(List<Named> all, String name) {
        return all.stream()
                .filter(named -> named.names().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }
}
