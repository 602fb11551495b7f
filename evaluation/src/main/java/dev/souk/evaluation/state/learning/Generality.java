package dev.souk.evaluation.state.learning;

/** How much the features of a change say of its slot. */
public enum Generality {
    /** Only what kind of slot it is: what is learnt of one schema holds for any. */
    GENERAL,
    ATTRIBUTES,
    /** Which it is, so that what is learnt is of one schema. */
    SLOTS
}
