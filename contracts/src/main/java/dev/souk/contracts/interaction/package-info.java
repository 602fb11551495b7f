/** What shoppers do, the log that everything is learnt from. */
@NullMarked
package dev.souk.contracts.interaction;

import org.jspecify.annotations.NullMarked;
