package dev.souk.retrieval.search;

import dev.souk.retrieval.columns.CategoryTable;

/** A row that a leg found. */
public record RowHit(CategoryTable table, int row) {}
