/** A turn from the shopper's words to the last sentence, over asynchronous ports: it knows neither Kafka nor a database. */
@NullMarked
package dev.souk.dialogue.turn;

import org.jspecify.annotations.NullMarked;
