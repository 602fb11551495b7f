package dev.souk.gateway.request;

import dev.souk.gateway.problem.Flaw;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import java.util.List;

/**
 * What was read, and what is wrong with it.
 *
 * @param value holds stand-ins where flaws were found
 */
record Parsed<T>(T value, List<Flaw> flaws) {
    Parsed {
        flaws = List.copyOf(flaws);
    }

    /** The value, where nothing is wrong with it. */
    T orThrow() {
        if (!flaws.isEmpty()) {
            throw new ProblemException(new Problem.BadInput(flaws));
        }
        return value;
    }
}
