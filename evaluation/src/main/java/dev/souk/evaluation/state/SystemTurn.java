package dev.souk.evaluation.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the system did before the user spoke, as a shop knows its own goal and slate.
 *
 * @param asked the slot it asked for last, or null
 * @param offered the names it offered, of the domain
 * @param domain what it spoke of, or null
 * @param acts all it did, in order
 */
record SystemTurn(
        @Nullable Slot asked,
        List<String> offered,
        @Nullable String domain,
        List<SystemAct> acts) {
    SystemTurn {
        offered = List.copyOf(offered);
        acts = List.copyOf(acts);
    }
}
