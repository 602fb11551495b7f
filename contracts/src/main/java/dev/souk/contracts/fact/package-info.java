/** What is known, one statement at a time. */
@NullMarked
package dev.souk.contracts.fact;

import org.jspecify.annotations.NullMarked;
