/** A shop without Kafka, database or HTTP: the hearts that serve, called directly. A loop of seconds for whoever changes one. */
@NullMarked
package dev.souk.evaluation.inprocess;

import org.jspecify.annotations.NullMarked;
