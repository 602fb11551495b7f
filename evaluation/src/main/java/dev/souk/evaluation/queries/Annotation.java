package dev.souk.evaluation.queries;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one query says, by hand; its text stays where it is.
 *
 * @param file the name of the query's set
 * @param row zero-based place in it
 * @param all what must be read
 * @param may what may be read or not: neither counts
 */
record Annotation(String file, int row, List<Wish> all, List<Wish> may) {
    Annotation {
        all = all == null ? List.of() : List.copyOf(all);
        may = may == null ? List.of() : List.copyOf(may);
    }

    /** Reads one JSON object a line. */
    static List<Annotation> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Annotation> annotations = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                annotations.add(mapper.readValue(line, Annotation.class));
            }
        }
        return annotations;
    }
}
