package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemText;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A record whose fields are the attributes, with {@code name} and {@code price} among them; the category is the file's name. */
final class FlatShape implements Shape {
    private static final String NAME = "name";

    @Override
    public Draft read(RawRecord raw, Consumer<Statement> statements) throws RejectedRecord {
        JsonNode fields = raw.fields();
        String name = Fields.requiredText(fields, NAME);
        Map<String, AttributeValue> attributes = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (!field.getKey().equals(NAME) && !field.getKey().equals(CatalogueItem.PRICE)) {
                Fields.value(field.getKey(), field.getValue())
                        .ifPresent(value -> attributes.put(field.getKey(), value));
            }
        }
        Fields.amount(fields, CatalogueItem.PRICE)
                .ifPresent(price -> attributes.put(CatalogueItem.PRICE, AttributeValue.of(price)));
        Draft.Identity identity = new Draft.Identity.OfContent(
                ContentHash.of(fields, field -> !isPrice(field)), ContentHash.of(fields, field -> true));
        return new Draft(
                identity, category(raw.file()), Map.of("en", new ItemText(name, "")), attributes, raw.source());
    }

    private static boolean isPrice(String field) {
        return field.equals(CatalogueItem.PRICE) || field.startsWith("price_");
    }

    private static String category(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
