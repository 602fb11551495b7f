package dev.souk.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The schemas of this release are checked in under {@code contracts/schemas}, those of the release before under {@code contracts/schemas-previous}.
 * {@code mvn -pl contracts test -Dtest=SchemasTest -Dschemas.write=true} writes the former anew.
 */
class SchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path PUBLISHED = Path.of("schemas");
    private static final Path PREVIOUS = Path.of("schemas-previous");

    @Test
    void publishedDocuments_areWhatTheRecordsSay() throws IOException {
        Map<Path, JsonNode> documents = new TreeMap<>();
        new PublishedSchemas().all().forEach((name, schema) -> documents.put(PUBLISHED.resolve(name), schema));
        documents.put(Path.of("asyncapi.json"), AsyncApi.document());
        for (var document : documents.entrySet()) {
            String text = JSON.writeValueAsString(document.getValue()) + "\n";
            if (Boolean.getBoolean("schemas.write")) {
                Files.createDirectories(PUBLISHED);
                Files.writeString(document.getKey(), text);
            }
            assertThat(document.getKey()).as("run with -Dschemas.write=true").hasContent(text);
        }
    }

    @Test
    void thisRelease_breaksNoReaderOfTheOneBefore() throws IOException {
        try (var files = Files.list(PREVIOUS)) {
            for (Path previous : files.sorted().toList()) {
                assertThat(SchemaChange.breaks(read(previous), read(PUBLISHED.resolve(previous.getFileName()))))
                        .as(previous.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void droppingARequiredProperty_isABreak() {
        ObjectNode changed = interaction();
        ((ObjectNode) changed.path("properties")).remove("itemId");
        assertThat(SchemaChange.breaks(interaction(), changed)).anyMatch(text -> text.contains("itemId: is gone"));
    }

    @Test
    void requiringMore_isABreak() {
        ObjectNode changed = interaction();
        ((ArrayNode) changed.path("required")).add("position");
        assertThat(SchemaChange.breaks(interaction(), changed))
                .containsExactly("/position: is required now, stored messages may lack it");
    }

    @Test
    void aNewWordInAClosedSet_isABreak() {
        ObjectNode changed = interaction();
        ((ArrayNode) changed.findValue("enum")).add("teleport");
        assertThat(SchemaChange.breaks(interaction(), changed)).anyMatch(text -> text.contains("teleport"));
    }

    @Test
    void addingAnOptionalProperty_isNoBreak() {
        ObjectNode changed = interaction();
        ((ObjectNode) changed.path("properties")).putObject("basketId").put("type", "string");
        assertThat(SchemaChange.breaks(interaction(), changed)).isEmpty();
    }

    private static ObjectNode interaction() {
        return new PublishedSchemas().all().get("Interaction.json").deepCopy();
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readAllBytes(file));
    }
}
