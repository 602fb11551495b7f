/** {@code ./souk ingest FILE}: loads a catalogue over HTTP and shows its progress and report. */
@NullMarked
package dev.souk.standalone.ingest;

import org.jspecify.annotations.NullMarked;
