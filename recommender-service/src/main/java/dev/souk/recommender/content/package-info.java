/** What items are, apart from who touched them: a family for items and shoppers that are new. */
@NullMarked
package dev.souk.recommender.content;

import org.jspecify.annotations.NullMarked;
