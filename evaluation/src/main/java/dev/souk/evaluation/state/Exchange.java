package dev.souk.evaluation.state;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the system did, what the user then said, and the state after it.
 *
 * @param state slot → values that are right; slots not set are left out
 */
record Exchange(SystemTurn system, String text, Map<Slot, Set<String>> state) {
    Exchange {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(text, "text");
        state = Map.copyOf(state);
    }

    /** The same, where what the system said of no domain by name is said of this one. */
    Exchange of(String talkedAbout) {
        return new Exchange(system.of(talkedAbout), text, state);
    }

    /** The slot the system asked for last, or null. */
    @Nullable
    Slot asked() {
        return system.asked();
    }

    /** The names the system offered, of the domain. */
    List<String> offered() {
        return system.offered();
    }

    /** What the system spoke of, or null. */
    @Nullable
    String domain() {
        return system.domain();
    }
}
