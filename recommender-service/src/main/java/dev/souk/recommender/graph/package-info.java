/** Recommending as filtering a signal on the graph of shoppers and items: closed or iterated, nothing learnt by gradient. */
@NullMarked
package dev.souk.recommender.graph;

import org.jspecify.annotations.NullMarked;
