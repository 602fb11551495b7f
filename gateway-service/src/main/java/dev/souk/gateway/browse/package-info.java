/** Looking around without a conversation: an item, items like it, a home feed, a search. */
@NullMarked
package dev.souk.gateway.browse;

import org.jspecify.annotations.NullMarked;
