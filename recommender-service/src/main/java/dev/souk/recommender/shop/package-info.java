/** What the recommender knows of each shop: the shelf its catalogue fills, and the counts its interactions add up to. */
@NullMarked
package dev.souk.recommender.shop;

import org.jspecify.annotations.NullMarked;
