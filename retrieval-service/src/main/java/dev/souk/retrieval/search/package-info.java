/** From a need to the items that meet it, best first. */
@NullMarked
package dev.souk.retrieval.search;

import org.jspecify.annotations.NullMarked;
