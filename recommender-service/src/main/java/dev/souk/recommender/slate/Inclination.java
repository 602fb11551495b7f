package dev.souk.recommender.slate;

import java.util.List;

/** What a shopper's own items say for each of a list of items, and which of them said it. */
public interface Inclination {
    /** What speaks for the item at an index, 0 where nothing does. */
    double score(int index);

    /** The shopper's items that speak most for the item at an index, most telling first. */
    List<String> because(int index, int limit);
}
