/** Words of degree: an order, a bound beyond what is shown or said, or an end of what there is. */
@NullMarked
package dev.souk.dialogue.understanding.degree;

import org.jspecify.annotations.NullMarked;
