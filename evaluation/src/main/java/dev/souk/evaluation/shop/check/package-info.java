/** Judges a transcript against a script and the raw records. */
@NullMarked
package dev.souk.evaluation.shop.check;

import org.jspecify.annotations.NullMarked;
