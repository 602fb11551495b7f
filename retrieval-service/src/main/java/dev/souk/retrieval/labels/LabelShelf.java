package dev.souk.retrieval.labels;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The label files that come with Souk, on the class path under {@code catalogues/}. */
public final class LabelShelf {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> NAMES = List.of("pc-part");
    private static final double FITS = 0.6;

    private LabelShelf() {}

    /**
     * The label file that names most of these categories, if it names three in five of them.
     *
     * @param categories of the catalogue to be labelled
     */
    public static Optional<LabelFile> fitting(Set<String> categories) {
        return NAMES.stream()
                .map(LabelShelf::named)
                .flatMap(Optional::stream)
                .filter(file -> share(file, categories) >= FITS)
                .max(Comparator.comparingDouble(file -> share(file, categories)));
    }

    /** The label file of that name, such as {@code pc-part}. */
    public static Optional<LabelFile> named(String name) {
        try (InputStream stream = LabelShelf.class.getResourceAsStream("/catalogues/" + name + ".labels.json")) {
            return stream == null ? Optional.empty() : Optional.of(read(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("label file " + name + " cannot be read", e);
        }
    }

    /** Reads a label file. */
    public static LabelFile read(InputStream json) throws IOException {
        return MAPPER.readValue(json, LabelFile.class);
    }

    private static double share(LabelFile file, Set<String> categories) {
        long known = categories.stream().filter(file.categories()::containsKey).count();
        return categories.isEmpty() ? 0 : (double) known / categories.size();
    }
}
