package dev.souk.retrieval.index;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.search.Legs;
import java.util.Collection;
import java.util.Map;

/**
 * Text and vectors of the items of all shops, searched by legs. Filters, counts and orderings are not its matter: the {@link Catalogue} has them. Many
 * threads may search while one writes.
 */
public interface SearchIndex extends Legs, AutoCloseable {
    /** What it keeps besides text and vectors, for whoever lays the catalogues out again: nothing where the topics alone keep items. */
    KeptCatalogue kept();

    /** From where on a topic is to be read, so that with {@link #kept} nothing is missing. */
    long offset(String topic);

    /** Which topic of that name {@link #offset} is of, as {@link #commit} was told; empty where it never was. */
    String identity(String topic);

    /** Forgets all that it keeps, because it is not what the topics say. */
    void reset();

    /**
     * Takes a version: its items are found by their words when this returns, or once {@link #backfill} has run where writing is one process's task.
     *
     * @param changed items that are new or whose words are others than in the version before
     * @param removed ids of items that are gone
     */
    void update(Catalogue catalogue, Collection<CatalogueItem> changed, Collection<String> removed);

    /** Takes a version whose items are all among {@link #kept}. */
    void restore(Catalogue catalogue);

    /** What follows behind {@link #update}. */
    Backfill backfill();

    /**
     * Makes what was written last, and with it where the topics were read to.
     *
     * @param identity of a topic whose offset is given, in case another of the same name takes its place
     */
    void commit(Map<String, Long> offsets, Map<String, String> identity);

    @Override
    void close();
}
