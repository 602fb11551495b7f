package dev.souk.evaluation.state.reading;

import dev.souk.evaluation.state.corpus.Slot;
import java.util.List;

/**
 * The changes that a slot could take in a turn, one of which happens.
 *
 * @param item the element of a slot that holds several, else nothing
 * @param options the first keeps the slot as it is
 */
public record Choice(Slot slot, String item, List<Change> options) {
    public Choice {
        options = List.copyOf(options);
    }
}
