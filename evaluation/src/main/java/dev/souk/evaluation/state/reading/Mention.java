package dev.souk.evaluation.state.reading;

import dev.souk.evaluation.state.corpus.Slot;
import java.util.Objects;

/**
 * Words that could be a value of a slot.
 *
 * @param value in its canonical form
 * @param from the first token
 * @param to exclusive
 * @param form how the words give it
 */
public record Mention(Slot slot, String value, int from, int to, Form form) {
    /** How words give a value. */
    public enum Form {
        /** They are the value or one of its labels. */
        WHOLE,
        /** They are in the value, or in several. */
        PART,
        /** They name a slot that is had or not. */
        FLAG,
        /** They are where a value nobody knows could be. */
        OPEN,
        AMOUNT,
        /** A number that may be meant as the bound that the slot is known to have. */
        BOUND,
        TIME,
        /** A time of the morning that may be meant twelve hours later. */
        LATER
    }

    public Mention {
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(form, "form");
    }

    public boolean overlaps(Mention other) {
        return from < other.to && other.from < to;
    }

    public boolean covers(Mention other) {
        return from <= other.from && other.to <= to && to - from > other.to - other.from;
    }
}
