/** What every family of recommenders is: a trainer, the model it yields, and a shopper as that model sees them. */
@NullMarked
package dev.souk.recommender.model;

import org.jspecify.annotations.NullMarked;
