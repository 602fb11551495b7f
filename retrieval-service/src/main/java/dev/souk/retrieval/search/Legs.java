package dev.souk.retrieval.search;

import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.columns.Matches;
import java.util.List;

/** Searches by words within what the filters let through; implementations are safe to use from many threads. */
public interface Legs {
    /**
     * Searches.
     *
     * @param within the only rows that may be found
     * @param language a primary subtag such as {@code zh}
     * @param depth how many items, or texts that several items may share, a leg brings at most
     */
    List<Leg> search(Catalogue catalogue, Matches within, String words, String language, int depth);

    /** No legs: filters and orderings alone. */
    static Legs none() {
        return (_, _, _, _, _) -> List.of();
    }
}
