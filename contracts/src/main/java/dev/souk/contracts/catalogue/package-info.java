/** What a shop sells, as it travels on the compacted catalogue topic. */
@NullMarked
package dev.souk.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
