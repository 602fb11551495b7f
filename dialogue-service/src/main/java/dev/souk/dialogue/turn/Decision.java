package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.recommendation.Slate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the answer does and shows.
 *
 * @param slate null where nothing is shown
 * @param items of the slate, in its order
 * @param tier the lowest rung it took to get here
 */
record Decision(Goal goal, @Nullable Slate slate, List<CatalogueItem> items, Tier tier) {
    Decision {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(tier, "tier");
        items = List.copyOf(items);
    }
}
