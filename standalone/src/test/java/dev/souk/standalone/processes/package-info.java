/** The five services as five processes, beside a Kafka and a PostgreSQL of their own. */
@NullMarked
package dev.souk.standalone.processes;

import org.jspecify.annotations.NullMarked;
