/** Several families behind one gate: which of them to hear is decided for each request. */
@NullMarked
package dev.souk.recommender.mixture;

import org.jspecify.annotations.NullMarked;
