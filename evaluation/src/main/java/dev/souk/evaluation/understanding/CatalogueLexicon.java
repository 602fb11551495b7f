package dev.souk.evaluation.understanding;

import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.retrieval.ingestion.CatalogueFile;
import dev.souk.retrieval.ingestion.ImportOrder;
import dev.souk.retrieval.ingestion.ImportedCatalogue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A catalogue's file, compiled for understanding without any service. */
public final class CatalogueLexicon {
    private CatalogueLexicon() {}

    /** Reads and compiles a catalogue of any format that can be imported. */
    public static Lexicon compile(Path file) throws IOException {
        ImportedCatalogue catalogue = read(file);
        return Lexicon.compile(catalogue.schema(), catalogue.items());
    }

    static ImportedCatalogue read(Path file) throws IOException {
        String name = Objects.requireNonNull(file.getFileName(), "file").toString();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return CatalogueFile.read(ImportOrder.of("demo", name), stream);
        }
    }
}
