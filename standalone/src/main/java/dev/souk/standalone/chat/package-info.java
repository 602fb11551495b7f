/** A terminal in which one talks to a shop: the HTTP API's plainest client. */
@NullMarked
package dev.souk.standalone.chat;

import org.jspecify.annotations.NullMarked;
