package dev.souk.evaluation.queries;

/**
 * What no constraint took of a query.
 *
 * @param words as they were written; search ranks by them
 */
record Remainder(String set, int row, String words) {}
