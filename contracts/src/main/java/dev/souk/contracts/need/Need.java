package dev.souk.contracts.need;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted now, in one scope.
 *
 * @param scope whom it is for: {@link #SELF}, or words such as {@code my mother}
 * @param constraints those that hold, in the order they came
 * @param words what the shopper said that no constraint took, for search to rank by; may be empty
 * @param ordering the order asked for, or null
 */
public record Need(
        String scope,
        List<Constraint> constraints,
        String words,
        @Nullable Ordering ordering) {
    /** The shopper's own need. */
    public static final String SELF = "self";

    public Need {
        Objects.requireNonNull(scope, "scope");
        constraints = constraints == null ? List.of() : List.copyOf(constraints);
        words = words == null ? "" : words;
    }

    /** Nothing wanted yet. */
    public static Need empty() {
        return new Need(SELF, List.of(), "", null);
    }

    /** Whether a kind of product is asked for. */
    public boolean namesKind() {
        return constraints.stream()
                .anyMatch(constraint -> constraint.attribute().equals(Constraint.CATEGORY)
                        && constraint.polarity() == Polarity.REQUIRE);
    }
}
