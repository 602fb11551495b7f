package dev.souk.evaluation.state.reading;

import java.util.Objects;
import java.util.Set;

/**
 * What a dialogue is about.
 *
 * @param active the domain that the shop's understanding has in mind
 * @param recent the domains whose slots changed last
 */
public record Topic(String active, Set<String> recent) {
    public Topic {
        Objects.requireNonNull(active, "active");
        recent = Set.copyOf(recent);
    }
}
