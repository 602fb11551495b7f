package dev.souk.dialogue.understanding.utterance;

import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shopper has on the screen and saw before: what "the second one" and "cheaper than that" point at.
 *
 * @param last the items of the last slate, in the order shown
 * @param earlier the items of the slates before it, latest first
 * @param focus the item of the last slate that was talked about since, or null
 * @param inquired the one attribute that the last message asked about, or null
 * @param slates ids of what is on the screen and of the slates that led to it, oldest first
 * @param talkedSince whether the last answer showed nothing, so that the last slate is behind it
 */
public record ShownItems(
        List<CatalogueItem> last,
        List<CatalogueItem> earlier,
        @Nullable CatalogueItem focus,
        @Nullable String inquired,
        List<List<String>> slates,
        boolean talkedSince) {
    /** Nothing shown yet. */
    public static final ShownItems NONE = new ShownItems(List.of(), List.of());

    public ShownItems {
        last = List.copyOf(last);
        earlier = List.copyOf(earlier);
        slates = slates.stream().<List<String>>map(List::copyOf).toList();
    }

    /** A slate of which no item was talked about yet. */
    public ShownItems(List<CatalogueItem> last, List<CatalogueItem> earlier) {
        this(last, earlier, null, null);
    }

    /** A slate alone, with what was talked about of it. */
    public ShownItems(
            List<CatalogueItem> last,
            List<CatalogueItem> earlier,
            @Nullable CatalogueItem focus,
            @Nullable String inquired) {
        this(last, earlier, focus, inquired, List.of(), false);
    }
}
