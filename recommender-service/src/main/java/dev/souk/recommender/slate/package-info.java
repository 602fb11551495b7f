/** From scores to an ordered list of items with the reasons for each. */
@NullMarked
package dev.souk.recommender.slate;

import org.jspecify.annotations.NullMarked;
