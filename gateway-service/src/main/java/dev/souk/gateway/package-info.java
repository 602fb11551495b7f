/** The edge: HTTP and SSE for the app, experiments, limits, the console. */
@NullMarked
package dev.souk.gateway;

import org.jspecify.annotations.NullMarked;
