/** Texts as vectors, in process, each distinct text once. */
@NullMarked
package dev.souk.retrieval.embedding;

import org.jspecify.annotations.NullMarked;
