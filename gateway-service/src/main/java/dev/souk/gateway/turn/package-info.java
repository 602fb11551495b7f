/** A turn as the gateway lives it: asked of dialogue, heard event by event, told to the caller in order and once. */
@NullMarked
package dev.souk.gateway.turn;

import org.jspecify.annotations.NullMarked;
