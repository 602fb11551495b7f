package dev.souk.evaluation.state.reading;

import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.corpus.Slot;
import java.util.Map;

/** Follows one dialogue. Belongs to one thread. */
public interface Tracker {
    /** The state after an exchange: slot → the canonical form of its value. */
    Map<Slot, String> follow(Exchange exchange);
}
