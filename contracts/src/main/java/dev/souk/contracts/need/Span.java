package dev.souk.contracts.need;

import java.util.Objects;

/**
 * Where in the shopper's words something was read, in UTF-16 units.
 *
 * @param end exclusive
 */
public record Span(int start, int end, String text) {
    public Span {
        Objects.requireNonNull(text, "text");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "span: [" + start + ", " + end + ") is not one; 0 <= start <= end would do");
        }
    }
}
