package dev.souk.contracts.catalogue;

/** What the values of an attribute are. */
public enum AttributeKind {
    /** A word of a closed set: filtered on, counted in facets. */
    TERM,
    /** Free text: searched, never filtered on. */
    TEXT,
    /** A number with the attribute's unit. */
    AMOUNT,
    /** True or false. */
    FLAG,
    /** Several words. */
    TERMS,
    /** Several numbers, such as a range or width × height. */
    AMOUNTS
}
