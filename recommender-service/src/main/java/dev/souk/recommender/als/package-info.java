/** Implicit alternating least squares: factors by blocks of coordinates. */
@NullMarked
package dev.souk.recommender.als;

import org.jspecify.annotations.NullMarked;
