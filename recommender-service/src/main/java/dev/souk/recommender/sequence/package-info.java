/** What comes next: recommenders that read a history as a sequence, in which what was last touched matters most. */
@NullMarked
package dev.souk.recommender.sequence;

import org.jspecify.annotations.NullMarked;
