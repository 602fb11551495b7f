/** {@code ./souk eval search}: what retrieval finds for queries whose gold a filter on the raw records selects. */
@NullMarked
package dev.souk.evaluation.search;

import org.jspecify.annotations.NullMarked;
