package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.knowledge.KnowledgeReply.FoundItems;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.dialogue.answer.Brief;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the search gave.
 *
 * @param items its reply, or null where it was not asked or did not answer
 * @param asked whether it was asked
 * @param wider whether others than those shown were asked for
 * @param gaveWay the change without which nothing would have been found, or null where none was made
 */
record Found(
        @Nullable FoundItems items,
        boolean asked,
        boolean wider,
        @Nullable Relaxation gaveWay) {
    static final Found NOT_ASKED = new Found(null, false, false, null);

    /** A slate that is asked for once more, as its records are now, beside what else there is. */
    static Found again(Optional<List<CatalogueItem>> slate, Optional<FoundItems> all) {
        return slate.flatMap(items -> all.map(found -> found.with(inOrder(items))))
                .map(found -> new Found(found, true, false, null))
                .orElse(new Found(null, true, false, null));
    }

    private static List<Candidate> inOrder(List<CatalogueItem> items) {
        return items.stream().map(item -> new Candidate(item, 0)).toList();
    }

    /** The same, found after a change of the need. */
    Found after(Relaxation change) {
        return new Found(items, asked, wider, change);
    }

    boolean unanswered() {
        return asked && items == null;
    }

    boolean withoutVectors() {
        return items != null && !items.vectors();
    }

    int total() {
        return items == null ? -1 : items.total();
    }

    List<Facet> facets() {
        return items == null ? List.of() : items.facets();
    }

    List<Relaxation> relaxations() {
        return items == null ? List.of() : items.relaxations();
    }

    Brief.Findings findings() {
        return new Brief.Findings(total(), facets(), relaxations(), wider, gaveWay);
    }
}
