/** Dialogue as a service: commands in, turn events out over Kafka, conversations in PostgreSQL, every edge guarded. */
@NullMarked
package dev.souk.dialogue.service;

import org.jspecify.annotations.NullMarked;
