package dev.souk.evaluation.state.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the system did before the user spoke, as a shop knows its own goal and slate.
 *
 * A slot of the domain without a name is one of whatever is talked about.
 *
 * @param asked the slot it asked for last, or null
 * @param offered the names it offered, of the domain
 * @param domain what it spoke of, or null
 * @param acts all it did, in order
 */
public record SystemTurn(
        @Nullable Slot asked,
        List<String> offered,
        @Nullable String domain,
        List<SystemAct> acts) {
    public SystemTurn {
        offered = List.copyOf(offered);
        acts = List.copyOf(acts);
    }

    /** The same, where what was said of no domain by name is said of this one. */
    public SystemTurn of(String talkedAbout) {
        return new SystemTurn(
                asked == null ? null : asked.of(talkedAbout),
                offered,
                domain,
                acts.stream()
                        .map(act -> new SystemAct(act.name(), act.slot().of(talkedAbout), act.value()))
                        .toList());
    }
}
