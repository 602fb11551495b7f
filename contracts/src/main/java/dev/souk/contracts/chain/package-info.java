/** The one id chain from shop to order: every message says where on it it stands. */
@NullMarked
package dev.souk.contracts.chain;

import org.jspecify.annotations.NullMarked;
