/** What to do next in a conversation. */
@NullMarked
package dev.souk.contracts.goal;

import org.jspecify.annotations.NullMarked;
