/** The few loops everything spends its time in, scalar and vectorised. */
@NullMarked
package dev.souk.recommender.kernel;

import org.jspecify.annotations.NullMarked;
