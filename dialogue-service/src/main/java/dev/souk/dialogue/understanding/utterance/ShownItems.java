package dev.souk.dialogue.understanding.utterance;

import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.List;

/**
 * What the shopper has on the screen and saw before: what "the second one" and "cheaper than that" point at.
 *
 * @param last the items of the last slate, in the order shown
 * @param earlier the items of the slates before it, latest first
 */
public record ShownItems(List<CatalogueItem> last, List<CatalogueItem> earlier) {
    /** Nothing shown yet. */
    public static final ShownItems NONE = new ShownItems(List.of(), List.of());

    public ShownItems {
        last = List.copyOf(last);
        earlier = List.copyOf(earlier);
    }
}
