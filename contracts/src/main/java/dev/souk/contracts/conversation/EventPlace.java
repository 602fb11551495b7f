package dev.souk.contracts.conversation;

import java.util.Objects;

/**
 * Which answer an event belongs to, and where in it.
 *
 * @param turnId the turn, or the id of the request that was no turn
 * @param attempt 1 for the process that accepted the turn, one more for each that took it over; readers drop lower attempts
 * @param sequence from 0 within a turn, without gaps
 */
public record EventPlace(String shopId, String conversationId, String turnId, int attempt, int sequence) {
    public EventPlace {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(conversationId, "conversationId");
        Objects.requireNonNull(turnId, "turnId");
    }
}
