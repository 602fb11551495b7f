package dev.souk.evaluation.state.corpus;

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
public record Exchange(SystemTurn system, String text, Map<Slot, Set<String>> state) {
    public Exchange {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(text, "text");
        state = Map.copyOf(state);
    }

    /** The same, where what the system said of no domain by name is said of this one. */
    public Exchange of(String talkedAbout) {
        return new Exchange(system.of(talkedAbout), text, state);
    }

    /** The slot the system asked for last, or null. */
    @Nullable
    public Slot asked() {
        return system.asked();
    }

    /** The names the system offered, of the domain. */
    public List<String> offered() {
        return system.offered();
    }

    /** What the system spoke of, or null. */
    @Nullable
    public String domain() {
        return system.domain();
    }
}
