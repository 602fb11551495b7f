package dev.souk.contracts.need;

/** Whether a constraint filters or only ranks. */
public enum Strength {
    HARD,
    SOFT
}
