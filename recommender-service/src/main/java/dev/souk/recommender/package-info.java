/** What this person would like: collaborative filtering, ranking, exploration. */
@NullMarked
package dev.souk.recommender;

import org.jspecify.annotations.NullMarked;
