/** Which arm of each experiment a shopper is in. */
@NullMarked
package dev.souk.gateway.experiment;

import org.jspecify.annotations.NullMarked;
