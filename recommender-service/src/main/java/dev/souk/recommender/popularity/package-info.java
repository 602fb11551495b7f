/** What most shoppers want, with the old counting less. */
@NullMarked
package dev.souk.recommender.popularity;

import org.jspecify.annotations.NullMarked;
