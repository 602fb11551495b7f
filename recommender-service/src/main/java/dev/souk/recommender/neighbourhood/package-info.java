/** Items that bring items: sparse weights between items, learnt from who has both. */
@NullMarked
package dev.souk.recommender.neighbourhood;

import org.jspecify.annotations.NullMarked;
