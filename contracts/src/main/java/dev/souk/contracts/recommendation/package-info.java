/** What this shopper would like, out of candidates or of everything. */
@NullMarked
package dev.souk.contracts.recommendation;

import org.jspecify.annotations.NullMarked;
