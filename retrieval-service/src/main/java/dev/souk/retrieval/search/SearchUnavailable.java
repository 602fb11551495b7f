package dev.souk.retrieval.search;

/** Words cannot be searched for now; filters and orderings can. */
public final class SearchUnavailable extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
