/** The topics, their keys, partitions and retention, and the headers every record carries. */
@NullMarked
package dev.souk.contracts.topic;

import org.jspecify.annotations.NullMarked;
