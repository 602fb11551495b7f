package dev.souk.recommender.model;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.top.ScoredItem;
import java.util.List;

/**
 * What a family learnt. Immutable and safe to share between threads; the tastes it hands out belong to one thread each.
 */
public interface RecommenderModel {
    /** The family's name, as in the registry. */
    String family();

    int users();

    int items();

    /** How many items it could ever recommend. */
    int coveredItems();

    /** Bytes it holds in memory, on the heap or mapped. */
    long bytes();

    /** A shopper of the training data ({@code 0 ≤ user < users()}). */
    Taste known(int user);

    /**
     * A shopper the training never saw, or one who has done more since: folded in without retraining. Items it does not
     * know are passed over; an empty history gets what the model recommends to anyone.
     */
    Taste foldIn(History history);

    /** The items most like one, most alike first, itself left out; empty for an item it does not know. */
    List<ScoredItem> similar(int item, int limit);
}
