/** What a shopper wants, as typed constraints. */
@NullMarked
package dev.souk.contracts.need;

import org.jspecify.annotations.NullMarked;
