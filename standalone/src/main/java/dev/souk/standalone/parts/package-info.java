/** The servers that a standalone Souk brings along: a Kafka broker and a PostgreSQL. */
@NullMarked
package dev.souk.standalone.parts;

import org.jspecify.annotations.NullMarked;
