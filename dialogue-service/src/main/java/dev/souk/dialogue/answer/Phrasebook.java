package dev.souk.dialogue.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The phrases of one language. {@code key.1}, {@code key.2}, … are wordings of the same phrase; words in braces are filled in.
 * Immutable.
 */
public final class Phrasebook {
    private static final Map<String, Phrasebook> BOOKS = Map.of("en", load("en"), "zh", load("zh"));

    private final Map<String, List<String>> phrases;

    private Phrasebook(Map<String, List<String>> phrases) {
        this.phrases = phrases;
    }

    /** The phrasebook of a language; English where it is neither. */
    public static Phrasebook of(String language) {
        Phrasebook book = BOOKS.get(language);
        return book == null ? BOOKS.getOrDefault("en", new Phrasebook(Map.of())) : book;
    }

    /** All wordings of a phrase. */
    List<String> wordings(String key) {
        List<String> found = phrases.get(key);
        if (found == null) {
            throw new IllegalArgumentException("phrase: " + key + " is in no phrasebook");
        }
        return found;
    }

    /** The only wording of a phrase, if there is such a phrase. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(phrases.get(key)).map(List::getFirst);
    }

    boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** All keys, for a test that compares languages. */
    Set<String> keys() {
        return phrases.keySet();
    }

    private static Phrasebook load(String language) {
        String name = language + ".properties";
        try (InputStream stream = Phrasebook.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("phrasebook: " + name + " is missing from the class path");
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Properties read = new Properties();
            read.load(reader);
            Map<String, List<String>> phrases = new TreeMap<>();
            new TreeMap<>(read).forEach((key, value) -> phrases.computeIfAbsent(
                            key.toString().replaceFirst("\\.\\d+$", ""), _ -> new ArrayList<>())
                    .add(value.toString()));
            phrases.replaceAll((_, wordings) -> List.copyOf(wordings));
            return new Phrasebook(Map.copyOf(phrases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
