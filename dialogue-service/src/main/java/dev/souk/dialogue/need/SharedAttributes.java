package dev.souk.dialogue.need;

import dev.souk.contracts.need.Constraint;

/** Which constraints still make sense in another category: the port through which the tracker asks the catalogue. */
@FunctionalInterface
public interface SharedAttributes {
    /** Whether items of the category can meet the constraint at all. */
    boolean applies(Constraint constraint, String category);
}
