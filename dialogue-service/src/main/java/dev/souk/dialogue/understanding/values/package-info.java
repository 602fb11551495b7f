/** From phrases of the catalogue to constraints: brands, values, flags, models. */
@NullMarked
package dev.souk.dialogue.understanding.values;

import org.jspecify.annotations.NullMarked;
