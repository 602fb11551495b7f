/** Text and vectors in Qdrant: a named vector per language, two sparse ones for words and model numbers, and payloads to filter by. */
@NullMarked
package dev.souk.retrieval.qdrant;

import org.jspecify.annotations.NullMarked;
