/** The items as dictionary-encoded columns: what filters, counts and orders them. */
@NullMarked
package dev.souk.retrieval.columns;

import org.jspecify.annotations.NullMarked;
