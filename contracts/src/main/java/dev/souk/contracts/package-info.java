/** What the services say to each other: records, topics, keys, ids. No logic, no framework. */
@NullMarked
package dev.souk.contracts;

import org.jspecify.annotations.NullMarked;
