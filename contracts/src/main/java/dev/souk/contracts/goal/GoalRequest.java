package dev.souk.contracts.goal;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Need;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the planner decides on.
 *
 * @param total how many items meet the need, or -1 where retrieval was not asked or did not answer
 * @param facets of those items
 * @param relaxations where nothing meets the need
 */
public record GoalRequest(
        Chain chain,
        String locale,
        List<Act> acts,
        Need need,
        Progress progress,
        int total,
        List<Facet> facets,
        List<Relaxation> relaxations) {
    public GoalRequest {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(progress, "progress");
        acts = List.copyOf(acts);
        facets = List.copyOf(facets);
        relaxations = List.copyOf(relaxations);
    }

    /**
     * How far the conversation has come.
     *
     * @param turn zero-based
     * @param asked attributes asked about since the need was last emptied, in order
     * @param shown ids of the items of the last slate
     * @param lastGoal of the turn before, or null in the first
     */
    public record Progress(
            int turn,
            List<String> asked,
            List<String> shown,
            @Nullable GoalType lastGoal) {
        public Progress {
            asked = List.copyOf(asked);
            shown = List.copyOf(shown);
        }
    }
}
