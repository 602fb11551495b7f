package dev.souk.dialogue.store;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.Slate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the shopper has seen, bounded whatever the length of the conversation.
 *
 * @param slate the last one, or null before the first
 * @param items of the last slate, in its order, as they were when shown
 * @param earlier items of the slates before it, latest first
 * @param seen ids shown for the present need, oldest first
 * @param rejected ids turned down for the present need, oldest first
 * @param focus id of the one item of the last slate talked about since, which "it" means; or null
 * @param inquired the one attribute that the last message asked about, or null
 * @param showings the last slate and those that led to it, oldest first; absent in rows of older releases
 */
public record Shown(
        @Nullable Slate slate,
        List<CatalogueItem> items,
        List<CatalogueItem> earlier,
        List<String> seen,
        List<String> rejected,
        @Nullable String focus,
        @Nullable String inquired,
        List<Showing> showings) {
    private static final int EARLIER_KEPT = 6;
    private static final int SHOWINGS_KEPT = 6;
    private static final int IDS_KEPT = 200;

    /** Nothing seen yet. */
    public static final Shown NOTHING =
            new Shown(null, List.of(), List.of(), List.of(), List.of(), null, null, List.of());

    public Shown {
        items = List.copyOf(items);
        earlier = List.copyOf(earlier);
        seen = List.copyOf(seen);
        rejected = List.copyOf(rejected);
        showings = List.copyOf(Objects.requireNonNullElse(showings, List.of()));
    }

    /** After showing this slate for a need. */
    public Shown with(Slate next, List<CatalogueItem> nextItems, Need need) {
        List<CatalogueItem> before = Stream.concat(items.stream(), earlier.stream())
                .filter(item ->
                        nextItems.stream().noneMatch(next1 -> next1.itemId().equals(item.itemId())))
                .limit(EARLIER_KEPT)
                .toList();
        List<String> ids = nextItems.stream().map(CatalogueItem::itemId).toList();
        return new Shown(
                next, nextItems, before, latest(seen, ids), rejected, null, null, after(new Showing(need, ids)));
    }

    /** After these were turned down. */
    public Shown rejecting(List<String> ids) {
        return new Shown(slate, items, earlier, seen, latest(rejected, ids), focus, inquired, showings);
    }

    /** For another need: what is on the screen stays, what was seen and turned down counts no more. */
    public Shown forAnotherNeed() {
        return new Shown(slate, items, earlier, List.of(), List.of(), focus, inquired, showings);
    }

    /** After an answer about these: one of the last slate is what "it" means from now on, one attribute what "one that does" has. */
    public Shown talkingAbout(List<String> ids, List<String> attributes) {
        boolean one =
                ids.size() == 1 && items.stream().anyMatch(item -> item.itemId().equals(ids.getFirst()));
        String asked = attributes.size() == 1 ? attributes.getFirst() : null;
        return new Shown(slate, items, earlier, seen, rejected, one ? ids.getFirst() : focus, asked, showings);
    }

    /** The item that "it" means, where one was talked about. */
    public Optional<CatalogueItem> focused() {
        return items.stream().filter(item -> item.itemId().equals(focus)).findFirst();
    }

    /** As it was before this was shown. */
    public Shown before(Showing showing) {
        int at = showings.indexOf(showing);
        List<Showing> led = at < 0 ? showings : showings.subList(0, at);
        return new Shown(slate, items, earlier, seen, rejected, focus, inquired, led);
    }

    private List<Showing> after(Showing last) {
        List<Showing> led = new ArrayList<>(showings);
        if (!led.isEmpty() && led.getLast().itemIds().equals(last.itemIds())) {
            led.removeLast(); // the same once more, for a need that has changed or by who takes a turn over
        }
        led.add(last);
        return led.subList(Math.max(0, led.size() - SHOWINGS_KEPT), led.size());
    }

    private static List<String> latest(List<String> before, List<String> added) {
        List<String> all = new ArrayList<>(before);
        all.removeAll(added);
        all.addAll(added);
        return all.subList(Math.max(0, all.size() - IDS_KEPT), all.size());
    }
}
