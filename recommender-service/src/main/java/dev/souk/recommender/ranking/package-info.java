/** Ordering a given set of candidates: taste, soft preferences, masks and diversity, and nothing outside the set. */
@NullMarked
package dev.souk.recommender.ranking;

import org.jspecify.annotations.NullMarked;
