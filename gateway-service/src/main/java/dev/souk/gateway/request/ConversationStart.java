package dev.souk.gateway.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.gateway.identity.Identifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body that begins a conversation.
 *
 * @param shopperId the shopper's pseudonym, or null for a passer-by
 */
public record ConversationStart(@Nullable String shopperId, String locale) {
    private static final Set<String> FIELDS = Set.of("shopperId", "locale");

    static Parsed<ConversationStart> of(JsonNode json) {
        Fields fields = new Fields(json, "", FIELDS);
        ConversationStart start =
                new ConversationStart(fields.optionalId("shopperId", Identifier.SHOPPER), fields.locale("locale"));
        return new Parsed<>(start, fields.flaws());
    }
}
