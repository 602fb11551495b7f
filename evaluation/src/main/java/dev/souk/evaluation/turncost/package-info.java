/** {@code ./souk eval turn-cost} and {@code load}: what a turn costs, beside the bare Kafka hops it makes. */
@NullMarked
package dev.souk.evaluation.turncost;

import org.jspecify.annotations.NullMarked;
