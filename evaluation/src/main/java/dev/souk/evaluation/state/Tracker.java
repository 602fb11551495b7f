package dev.souk.evaluation.state;

import java.util.Map;

/** Follows one dialogue. Belongs to one thread. */
interface Tracker {
    /** The state after an exchange: slot → the canonical form of its value. */
    Map<Slot, String> follow(Exchange exchange);
}
