/** What is known: catalogue, knowledge graph, search, tools. */
@NullMarked
package dev.souk.retrieval;

import org.jspecify.annotations.NullMarked;
