package dev.souk.evaluation.linking;

import java.util.Objects;

/**
 * A stretch of a text that names something.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 */
record Mention(int start, int end, String kind) {
    Mention {
        Objects.requireNonNull(kind, "kind");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("mention: [" + start + ", " + end + ") is empty; start < end would do");
        }
    }
}
