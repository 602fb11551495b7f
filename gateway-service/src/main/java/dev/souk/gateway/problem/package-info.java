/** What a caller is told when a request cannot be met: RFC 9457 problems. */
@NullMarked
package dev.souk.gateway.problem;

import org.jspecify.annotations.NullMarked;
