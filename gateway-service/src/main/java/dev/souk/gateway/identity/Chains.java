package dev.souk.gateway.identity;

import dev.souk.contracts.chain.Chain;
import dev.souk.gateway.experiment.ArmAssignment;
import org.jspecify.annotations.Nullable;

/** Begins the id chain of every request, with the arms its shopper is in. Safe for use by many threads. */
public final class Chains {
    private static final String PASSER_BY = "passer-by-";

    private final IdSource ids;
    private final ArmAssignment assignment;

    public Chains(IdSource ids, ArmAssignment assignment) {
        this.ids = ids;
        this.assignment = assignment;
    }

    public String newId() {
        return ids.next();
    }

    /** The pseudonym of who names none: the same for all turns of a conversation. */
    public String passerBy(String conversationId) {
        return PASSER_BY + conversationId;
    }

    /** Within a conversation. */
    public Chain of(String shopId, @Nullable String shopperId, String conversationId, String turnId) {
        String shopper = shopperId == null ? passerBy(conversationId) : shopperId;
        return new Chain(shopId, shopper, conversationId, turnId, assignment.armsOf(shopId, shopper));
    }

    /** Outside of any conversation. */
    public Chain of(String shopId, @Nullable String shopperId) {
        String shopper = shopperId == null ? passerBy(ids.next()) : shopperId;
        return new Chain(shopId, shopper, null, null, assignment.armsOf(shopId, shopper));
    }
}
