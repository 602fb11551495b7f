/** One statement at a time: attributes, relations, reviews, policies. */
@NullMarked
package dev.souk.retrieval.facts;

import org.jspecify.annotations.NullMarked;
