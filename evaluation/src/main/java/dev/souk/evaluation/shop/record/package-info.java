/** The catalogue's raw records, read without any of the system's own readers. */
@NullMarked
package dev.souk.evaluation.shop.record;

import org.jspecify.annotations.NullMarked;
