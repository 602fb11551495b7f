/** Shop queries that people wrote, read into constraints and compared with a hand-made annotation. */
@NullMarked
package dev.souk.evaluation.queries;

import org.jspecify.annotations.NullMarked;
