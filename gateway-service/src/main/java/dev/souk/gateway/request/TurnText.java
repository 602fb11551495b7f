package dev.souk.gateway.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.gateway.identity.Identifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of a turn.
 *
 * @param turnId the client's id of the turn, or null where the gateway is to mint one
 * @param shopperId the shopper's pseudonym, or null for a passer-by
 * @param text what the shopper says, 1 to {@link #LONGEST} characters (Unicode code points)
 */
public record TurnText(@Nullable String turnId, @Nullable String shopperId, String locale, String text) {
    /** Characters of a turn's text at most. */
    public static final int LONGEST = 4_000;

    private static final Set<String> FIELDS = Set.of("turnId", "shopperId", "locale", "text");

    static Parsed<TurnText> of(JsonNode json) {
        Fields fields = new Fields(json, "", FIELDS);
        TurnText turn = new TurnText(
                fields.optionalId("turnId", Identifier.TURN),
                fields.optionalId("shopperId", Identifier.SHOPPER),
                fields.locale("locale"),
                fields.text("text", LONGEST));
        return new Parsed<>(turn, fields.flaws());
    }
}
