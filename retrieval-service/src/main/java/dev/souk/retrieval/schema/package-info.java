/** Kinds and units of attributes, read off the data. */
@NullMarked
package dev.souk.retrieval.schema;

import org.jspecify.annotations.NullMarked;
