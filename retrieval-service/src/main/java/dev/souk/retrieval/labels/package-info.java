/** What a catalogue's categories, attributes and values are called in each language. */
@NullMarked
package dev.souk.retrieval.labels;

import org.jspecify.annotations.NullMarked;
