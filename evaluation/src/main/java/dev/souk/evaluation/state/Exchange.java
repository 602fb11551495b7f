package dev.souk.evaluation.state;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the system did, what the user then said, and the state after it.
 *
 * @param asked the slot the system asked for last, or null
 * @param offered the names the system offered, of the domain
 * @param domain what the system spoke of, or null
 * @param state slot → values that are right; slots not set are left out
 */
record Exchange(
        @Nullable Slot asked,
        List<String> offered,
        @Nullable String domain,
        String text,
        Map<Slot, Set<String>> state) {
    Exchange {
        Objects.requireNonNull(text, "text");
        offered = List.copyOf(offered);
        state = Map.copyOf(state);
    }
}
