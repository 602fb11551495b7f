/** Experiments: what is tried, on whom, and who saw it. */
@NullMarked
package dev.souk.contracts.experiment;

import org.jspecify.annotations.NullMarked;
