/** What a returning shopper puts into the next baskets: things bought before, and things they go with. */
@NullMarked
package dev.souk.recommender.basket;

import org.jspecify.annotations.NullMarked;
