/** How contract records are written as JSON, everywhere in Souk. */
@NullMarked
package dev.souk.messaging.json;

import org.jspecify.annotations.NullMarked;
