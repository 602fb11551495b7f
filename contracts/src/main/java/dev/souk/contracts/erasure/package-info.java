/** Forgetting a shopper. */
@NullMarked
package dev.souk.contracts.erasure;

import org.jspecify.annotations.NullMarked;
