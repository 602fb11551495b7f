/** {@code ./souk eval shop}: talks to a shop by a script and judges the answers on the raw records alone. */
@NullMarked
package dev.souk.evaluation.shop;

import org.jspecify.annotations.NullMarked;
