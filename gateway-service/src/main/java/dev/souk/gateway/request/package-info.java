/** What callers send: read from JSON strictly, with every flaw named. */
@NullMarked
package dev.souk.gateway.request;

import org.jspecify.annotations.NullMarked;
