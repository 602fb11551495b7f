/** What is kept of a conversation: a small state that every turn reads, and the turns, which are also their own outbox. */
@NullMarked
package dev.souk.dialogue.store;

import org.jspecify.annotations.NullMarked;
