/** How long things take, as distributions. */
@NullMarked
package dev.souk.evaluation.timing;

import org.jspecify.annotations.NullMarked;
