/** How the attributes of everything that meets a need are distributed. */
@NullMarked
package dev.souk.retrieval.facets;

import org.jspecify.annotations.NullMarked;
