package dev.souk.gateway.request;

import dev.souk.contracts.interaction.Interaction;
import dev.souk.gateway.experiment.ArmAssignment;
import dev.souk.gateway.identity.IdSource;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies callers send. What is wrong is thrown as a {@link dev.souk.gateway.problem.ProblemException} that names
 * every field, what came and what would do. Safe for use by many threads.
 */
public final class RequestReader {
    private final JsonBody single;
    private final JsonBody many;
    private final IdSource ids;
    private final InstantSource clock;

    /**
     * @param bytes of a body at most
     * @param bytesOfList of a list of interactions at most
     */
    public RequestReader(long bytes, long bytesOfList, IdSource ids, InstantSource clock) {
        this.single = new JsonBody(bytes);
        this.many = new JsonBody(bytesOfList);
        this.ids = ids;
        this.clock = clock;
    }

    public ConversationStart conversation(InputStream body, @Nullable String mediaType) {
        return ConversationStart.of(single.readIfAny(body, mediaType)).orThrow();
    }

    public TurnText turn(InputStream body, @Nullable String mediaType) {
        return TurnText.of(single.read(body, mediaType)).orThrow();
    }

    /** One interaction or several; an id and a time are minted where they are left out. */
    public List<Interaction> interactions(
            InputStream body, @Nullable String mediaType, String shopId, ArmAssignment assignment) {
        return new InteractionBody(shopId, assignment, ids, clock)
                .of(many.read(body, mediaType))
                .orThrow();
    }
}
