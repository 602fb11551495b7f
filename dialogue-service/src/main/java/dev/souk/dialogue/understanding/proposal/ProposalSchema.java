package dev.souk.dialogue.understanding.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape a model's proposals have: {@code {"acts": [{"act", "attribute", "operator", "values", "items"}]}}. */
public final class ProposalSchema {
    /** Acts that may be proposed. Forgetting a shopper and taking an offer are not among them: those need the shopper's own words. */
    public static final List<String> ACTS = List.of(
            "require",
            "exclude",
            "revise",
            "remove",
            "reject",
            "inquire",
            "compare",
            "broaden",
            "greet",
            "chitchat",
            "thank",
            "handoff",
            "restart");

    /** How a condition compares; empty where there is none. */
    public static final List<String> OPERATORS =
            List.of("", "is", "contains", "at_most", "at_least", "less_than", "more_than", "between");

    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private ProposalSchema() {}

    /** The schema as a request states it. */
    static ResponseFormat format() {
        JsonObjectSchema act = JsonObjectSchema.builder()
                .addEnumProperty("act", ACTS)
                .addStringProperty("attribute", "an attribute of the data, category or name; empty where there is none")
                .addProperty(
                        "operator",
                        JsonEnumSchema.builder().enumValues(OPERATORS).build())
                .addProperty("values", list(new JsonStringSchema()))
                .addProperty("items", list(JsonIntegerSchema.builder().build()))
                .required("act", "attribute", "operator", "values", "items")
                .additionalProperties(false)
                .build();
        JsonObjectSchema root = JsonObjectSchema.builder()
                .addProperty("acts", list(act))
                .required("acts")
                .additionalProperties(false)
                .build();
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder().name("acts").rootElement(root).build())
                .build();
    }

    private static JsonArraySchema list(dev.langchain4j.model.chat.request.json.JsonSchemaElement items) {
        return JsonArraySchema.builder().items(items).build();
    }

    /**
     * Reads what a model wrote.
     *
     * @throws IllegalArgumentException where it has not the shape asked for
     */
    static List<Proposal> read(String text) {
        Acts acts;
        try {
            acts = MAPPER.readValue(text, Acts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("proposals: no JSON of the schema; {\"acts\": []} would do", e);
        }
        if (acts == null || acts.acts() == null || acts.acts().contains(null)) {
            throw new IllegalArgumentException("proposals: acts are missing; {\"acts\": []} would do");
        }
        return List.copyOf(acts.acts());
    }

    /** @param acts null where the model left them out */
    private record Acts(@JsonProperty("acts") @Nullable List<Proposal> acts) {}
}
