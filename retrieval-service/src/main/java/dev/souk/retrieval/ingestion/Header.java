package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.retrieval.labels.LabelFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an NDJSON file's first line may say of all: currency, languages, labels. */
record Header(Optional<String> currency, List<String> languages, Optional<LabelFile> labels) {
    static final String FIELD = "catalogue";

    static Header none() {
        return new Header(Optional.empty(), List.of(), Optional.empty());
    }

    static Header read(JsonNode node) throws RejectedRecord {
        List<String> languages = new ArrayList<>();
        node.path("languages").forEach(language -> languages.add(language.asText()));
        Optional<String> currency =
                node.hasNonNull("currency") ? Optional.of(Fields.requiredText(node, "currency")) : Optional.empty();
        try {
            Optional<LabelFile> labels = node.hasNonNull("labels")
                    ? Optional.of(Json.mapper().treeToValue(node.path("labels"), LabelFile.class))
                    : Optional.empty();
            return new Header(currency, languages, labels);
        } catch (JsonProcessingException e) {
            throw new RejectedRecord("catalogue.labels", e.getOriginalMessage(), "labels as a label file has them");
        }
    }
}
