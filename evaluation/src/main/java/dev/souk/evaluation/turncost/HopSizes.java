package dev.souk.evaluation.turncost;

import java.util.List;

/**
 * How many bytes the messages of a turn have, values and headers.
 *
 * @param replies to dialogue, smallest first
 * @param events in their order
 */
public record HopSizes(
        int command,
        int knowledgeRequest,
        int goalRequest,
        int recommendationRequest,
        List<Integer> replies,
        List<Integer> events) {
    public HopSizes {
        replies = List.copyOf(replies);
        events = List.copyOf(events);
    }
}
