/** Shoppers and items as vectors whose product is the score, and finding the best products fast. */
@NullMarked
package dev.souk.recommender.factors;

import org.jspecify.annotations.NullMarked;
