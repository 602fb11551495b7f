package dev.souk.contracts.need;

/** How a constraint compares an item's value with its own. */
public enum Operator {
    /** One of the constraint's values, ignoring case; for several-valued attributes any of them. */
    IS,
    /** The value's text contains one of the constraint's values, ignoring case: for names, chipsets, colours of several parts. */
    CONTAINS,
    AT_MOST,
    AT_LEAST,
    LESS_THAN,
    MORE_THAN,
    /** Between the constraint's two values, both included. */
    BETWEEN,
    /** Has any value at all. */
    KNOWN
}
