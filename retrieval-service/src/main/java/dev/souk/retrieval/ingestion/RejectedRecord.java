package dev.souk.retrieval.ingestion;

/** A record that cannot become a product: the field at fault, what came and what would do. */
final class RejectedRecord extends Exception {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String came;
    private final String expected;

    RejectedRecord(String field, String came, String expected) {
        super(field + ": " + came + "; " + expected + " would do");
        this.field = field;
        this.came = came;
        this.expected = expected;
    }

    Rejection at(RawRecord raw) {
        return new Rejection(raw.file(), raw.line(), field, came, expected);
    }
}
