/** What the dialogue and the gateway ask of retrieval, and what it answers. */
@NullMarked
package dev.souk.contracts.knowledge;

import org.jspecify.annotations.NullMarked;
