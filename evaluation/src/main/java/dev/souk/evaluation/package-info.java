/** Everything measured, one command each. */
@NullMarked
package dev.souk.evaluation;

import org.jspecify.annotations.NullMarked;
