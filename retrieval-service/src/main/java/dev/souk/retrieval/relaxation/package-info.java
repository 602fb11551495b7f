/** The smallest changes of a need that bring items back. */
@NullMarked
package dev.souk.retrieval.relaxation;

import org.jspecify.annotations.NullMarked;
