/** Holds the conversations of a script over HTTP, with a shop that runs already or one started for it. */
@NullMarked
package dev.souk.evaluation.shop.run;

import org.jspecify.annotations.NullMarked;
