package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The shape that {@code docs/catalogue.md} describes, of NDJSON lines and mapped CSV rows. */
final class OwnShape implements Shape {
    private static final List<String> AMOUNTS =
            List.of(CatalogueItem.PRICE, CatalogueItem.STOCK, CatalogueItem.RATING, CatalogueItem.REVIEWS);
    private static final String ATTRIBUTES = "attributes";

    @Override
    public Draft read(RawRecord raw, Consumer<Statement> statements) throws RejectedRecord {
        JsonNode fields = raw.fields();
        String id = Fields.requiredText(fields, "id");
        String category = Fields.requiredText(fields, "category");
        var texts = Fields.itemTexts(Fields.texts(fields, "name"), Fields.texts(fields, "description"));
        Draft draft = new Draft(new Draft.Identity.Given(id), category, texts, attributes(fields), raw.source());
        relations(raw, id, statements);
        reviews(raw, id, statements);
        return draft;
    }

    private static Map<String, AttributeValue> attributes(JsonNode fields) throws RejectedRecord {
        JsonNode own = fields.path(ATTRIBUTES);
        if (!own.isMissingNode() && !own.isNull() && !own.isObject()) {
            throw new RejectedRecord(ATTRIBUTES, Fields.came(own), "an object of attribute to value");
        }
        Map<String, AttributeValue> attributes = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : own.properties()) {
            Fields.value(ATTRIBUTES + "." + entry.getKey(), entry.getValue())
                    .ifPresent(value -> attributes.put(entry.getKey(), value));
        }
        for (String name : AMOUNTS) {
            Fields.amount(fields, name).ifPresent(amount -> attributes.put(name, AttributeValue.of(amount)));
        }
        if (!fields.path(CatalogueItem.BRAND).isMissingNode()
                && !fields.path(CatalogueItem.BRAND).isNull()) {
            attributes.put(CatalogueItem.BRAND, AttributeValue.of(Fields.requiredText(fields, CatalogueItem.BRAND)));
        }
        return attributes;
    }

    private static void relations(RawRecord raw, String id, Consumer<Statement> statements) throws RejectedRecord {
        for (JsonNode relation : raw.fields().path("relations")) {
            statements.accept(new Statement(
                    id,
                    Fields.requiredText(relation, "relation"),
                    AttributeValue.of(Fields.requiredText(relation, "item")),
                    "",
                    raw.source()));
        }
    }

    private static void reviews(RawRecord raw, String id, Consumer<Statement> statements) throws RejectedRecord {
        for (JsonNode review : raw.fields().path("reviewTexts")) {
            statements.accept(new Statement(
                    id,
                    "review",
                    AttributeValue.of(Fields.requiredText(review, "text")),
                    review.path("language").asText("en"),
                    raw.source()));
        }
    }
}
