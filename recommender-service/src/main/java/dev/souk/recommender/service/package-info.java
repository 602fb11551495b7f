/** The recommender as a service: it answers requests, follows the catalogue and the interactions, and forgets who asks for it. */
@NullMarked
package dev.souk.recommender.service;

import org.jspecify.annotations.NullMarked;
