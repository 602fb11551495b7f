package dev.souk.standalone.ingest;

/** The import did not happen; the message says why and what would do. */
public final class ImportRefused extends Exception {
    private static final long serialVersionUID = 1;

    ImportRefused(String message) {
        super(message);
    }
}
