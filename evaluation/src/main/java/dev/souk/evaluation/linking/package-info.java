/** How well mentions of products, brands, models and values are found: exact span and kind. */
@NullMarked
package dev.souk.evaluation.linking;

import org.jspecify.annotations.NullMarked;
