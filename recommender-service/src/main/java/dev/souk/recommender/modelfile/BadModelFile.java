package dev.souk.recommender.modelfile;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A file that is no model of ours, not whole, or from a later release; the message says which. */
public final class BadModelFile extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    BadModelFile(Path file, String what) {
        super(file.getFileName() + ": " + what);
    }
}
