/** The one place that knows Kafka. */
@NullMarked
package dev.souk.messaging;

import org.jspecify.annotations.NullMarked;
