package dev.souk.evaluation.state.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whose files dialogues are in. */
public enum StateFormat {
    MULTIWOZ,
    CROSSWOZ,
    SGD;

    /**
     * The dialogues of a file.
     *
     * @param schema slots with their values, which SGD cannot do without
     * @param database folder of {@code DOMAIN_db.json} files
     */
    public Corpus read(Path file, @Nullable Path schema, @Nullable Path database) throws IOException {
        return switch (this) {
            case MULTIWOZ -> MultiWozFile.read(file, schema, database);
            case CROSSWOZ -> CrossWozFile.read(file, database);
            case SGD -> {
                if (schema == null) {
                    throw new IOException("no schema came for " + file + "; the file of sgd's services would do");
                }
                yield SgdFile.read(file, schema);
            }
        };
    }
}
