/** Who did what with which item, in order: the data every family learns from. */
@NullMarked
package dev.souk.recommender.interactions;

import org.jspecify.annotations.NullMarked;
