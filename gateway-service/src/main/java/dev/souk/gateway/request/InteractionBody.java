package dev.souk.gateway.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.interaction.InteractionType;
import dev.souk.gateway.experiment.ArmAssignment;
import dev.souk.gateway.identity.IdSource;
import dev.souk.gateway.identity.Identifier;
import dev.souk.gateway.problem.Flaw;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/** The body that tells of interactions: one, or a list of at most {@link #MOST}. All are right, or none is taken. */
final class InteractionBody {
    static final int MOST = 1_000;

    /** How far a client's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final int LARGEST_QUANTITY = 1_000_000;
    private static final int LAST_POSITION = 10_000;
    private static final Set<String> FIELDS = Set.of(
            "shopperId",
            "interactionId",
            "type",
            "itemId",
            "recommendationId",
            "conversationId",
            "turnId",
            "position",
            "quantity",
            "at");
    private static final SequencedMap<String, InteractionType> TYPES = new LinkedHashMap<>();

    static {
        for (InteractionType type : InteractionType.values()) {
            TYPES.put(type.json(), type);
        }
    }

    private final String shopId;
    private final ArmAssignment assignment;
    private final IdSource ids;
    private final InstantSource clock;

    InteractionBody(String shopId, ArmAssignment assignment, IdSource ids, InstantSource clock) {
        this.shopId = shopId;
        this.assignment = assignment;
        this.ids = ids;
        this.clock = clock;
    }

    Parsed<List<Interaction>> of(JsonNode json) {
        if (!json.isArray()) {
            Parsed<Interaction> one = one(json, "");
            return new Parsed<>(List.of(one.value()), one.flaws());
        }
        if (json.isEmpty() || json.size() > MOST) {
            Flaw size = new Flaw("body", "a list of " + json.size(), "a list of 1 to " + MOST + " interactions");
            return new Parsed<>(List.of(), List.of(size));
        }
        List<Interaction> interactions = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            Parsed<Interaction> one = one(json.get(i), "[" + i + "]");
            interactions.add(one.value());
            flaws.addAll(one.flaws());
        }
        return new Parsed<>(List.copyOf(interactions), flaws);
    }

    private Parsed<Interaction> one(JsonNode json, String at) {
        Fields fields = new Fields(json, at, FIELDS);
        String interactionId = fields.optionalId("interactionId", Identifier.INTERACTION);
        Integer quantity = fields.integer("quantity", 1, LARGEST_QUANTITY);
        String shopperId = fields.id("shopperId", Identifier.SHOPPER);
        Interaction interaction = new Interaction(
                shopId,
                shopperId,
                interactionId == null ? ids.next() : interactionId,
                fields.oneOf("type", TYPES),
                fields.id("itemId", Identifier.ITEM),
                fields.optionalId("recommendationId", Identifier.RECOMMENDATION),
                fields.optionalId("conversationId", Identifier.CONVERSATION),
                fields.optionalId("turnId", Identifier.TURN),
                fields.integer("position", 0, LAST_POSITION),
                quantity == null ? 1 : quantity,
                at(fields),
                assignment.armsOf(shopId, shopperId));
        return new Parsed<>(interaction, fields.flaws());
    }

    private Instant at(Fields fields) {
        Instant now = clock.instant();
        Instant at = fields.instant("at", now);
        if (at.isAfter(now.plus(AHEAD))) {
            fields.flaw("at", at + ", which is to come,", "a time that is past");
        }
        return at;
    }
}
