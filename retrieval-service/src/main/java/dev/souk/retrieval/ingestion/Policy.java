package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.contracts.catalogue.AttributeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A line about the shop itself: a relation and its text per language, and no id. */
final class Policy {
    static final String SHOP = "shop";

    private Policy() {}

    static boolean isOne(JsonNode fields) {
        return fields.hasNonNull("relation") && !fields.has("id") && !fields.has("name");
    }

    static List<Statement> read(RawRecord raw) throws RejectedRecord {
        String relation = Fields.requiredText(raw.fields(), "relation");
        Map<String, String> texts = Fields.texts(raw.fields(), "text");
        if (texts.isEmpty()) {
            throw new RejectedRecord(
                    "text", Fields.came(raw.fields().path("text")), "a text, or an object of language to text");
        }
        List<Statement> statements = new ArrayList<>();
        texts.forEach((language, text) ->
                statements.add(new Statement(SHOP, relation, AttributeValue.of(text), language, raw.source())));
        return statements;
    }
}
