package dev.souk.contracts.need;

/** Whether a constraint must be met or must not be. A missing value never meets the first and never breaks the second. */
public enum Polarity {
    REQUIRE,
    EXCLUDE
}
