/** A real Kafka broker inside this JVM, for standalone and tests; needs the optional broker jars. */
@NullMarked
package dev.souk.messaging.broker;

import org.jspecify.annotations.NullMarked;
