/** What the gateway asks of a conversation, and what it hears of it. */
@NullMarked
package dev.souk.contracts.conversation;

import org.jspecify.annotations.NullMarked;
