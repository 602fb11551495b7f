package dev.souk.evaluation.inprocess;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.retrieval.ingestion.CatalogueFile;
import dev.souk.retrieval.ingestion.ImportOrder;
import dev.souk.retrieval.ingestion.ImportedCatalogue;
import dev.souk.retrieval.labels.LabelFile;
import dev.souk.retrieval.labels.LabelShelf;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files a shop is stocked from, read by the readers that serve.
 *
 * @param catalogue of any format that can be imported, its policies with it
 * @param labels null for those the catalogue brings or that fit its categories
 * @param interactions what shoppers did, a line an interaction; null for a shop nobody has been to
 */
public record ShopFiles(
        Path catalogue, @Nullable Path labels, @Nullable Path interactions) {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    ImportedCatalogue imported(String shopId) throws IOException {
        String name =
                Objects.requireNonNull(catalogue.getFileName(), "catalogue").toString();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(catalogue))) {
            return CatalogueFile.read(new ImportOrder(shopId, name, labelFile(), null), stream);
        }
    }

    private @Nullable LabelFile labelFile() throws IOException {
        if (labels == null) {
            return null;
        }
        try (InputStream stream = Files.newInputStream(labels)) {
            return LabelShelf.read(stream);
        }
    }

    List<Interaction> happened() throws IOException {
        if (interactions == null) {
            return List.of();
        }
        try (var lines = JSON.readerFor(Interaction.class).<Interaction>readValues(interactions.toFile())) {
            return lines.readAll();
        }
    }
}
