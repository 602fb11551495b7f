package dev.souk.retrieval.ingestion;

/**
 * Why a record was left out.
 *
 * @param line one-based
 * @param field the field at fault, or empty for the whole line
 * @param came what stood there
 * @param expected what would do
 */
public record Rejection(String file, long line, String field, String came, String expected) {
    private static final int LONGEST = 200;

    public Rejection {
        came = came.length() <= LONGEST ? came : came.substring(0, LONGEST) + "…";
    }
}
