/** The k best of many scores, without sorting them. */
@NullMarked
package dev.souk.recommender.top;

import org.jspecify.annotations.NullMarked;
