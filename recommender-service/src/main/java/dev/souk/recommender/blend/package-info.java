/** Several families' scores added up with fixed weights. */
@NullMarked
package dev.souk.recommender.blend;

import org.jspecify.annotations.NullMarked;
