/** The trained model a shop serves now, and what it says for a shopper as the live log knows them. */
@NullMarked
package dev.souk.recommender.served;

import org.jspecify.annotations.NullMarked;
