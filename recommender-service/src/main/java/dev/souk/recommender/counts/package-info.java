/** What the interaction log adds up to, in whole numbers, so that a shopper's share can be taken out again exactly. */
@NullMarked
package dev.souk.recommender.counts;

import org.jspecify.annotations.NullMarked;
