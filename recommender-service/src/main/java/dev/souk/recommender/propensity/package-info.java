/** Slates that are drawn, and how likely each draw was: what off-policy estimates need. */
@NullMarked
package dev.souk.recommender.propensity;

import org.jspecify.annotations.NullMarked;
