/** Where records go that could not be handled, and how they are tried again. */
@NullMarked
package dev.souk.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
