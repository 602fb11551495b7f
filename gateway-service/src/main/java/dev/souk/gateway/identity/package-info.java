/** Ids and languages: how they are written, and where new ids come from. */
@NullMarked
package dev.souk.gateway.identity;

import org.jspecify.annotations.NullMarked;
