/** Text and vectors of items and facts, searched within what a filter lets through. */
@NullMarked
package dev.souk.retrieval.index;

import org.jspecify.annotations.NullMarked;
