/** What was said, shown and cited, a line a turn. */
@NullMarked
package dev.souk.evaluation.shop.transcript;

import org.jspecify.annotations.NullMarked;
