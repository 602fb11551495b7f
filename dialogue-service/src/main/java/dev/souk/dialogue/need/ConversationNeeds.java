package dev.souk.dialogue.need;

import dev.souk.contracts.need.Need;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The needs of a conversation by scope, and which of them is talked about now. Immutable.
 *
 * @param current the scope talked about; always a key of {@code byScope}
 * @param aside what was looked for before another kind of product was, the latest last; absent in rows of older releases
 */
public record ConversationNeeds(String current, Map<String, Need> byScope, List<Need> aside) {
    private static final int MOST_ASIDE = 8;

    public ConversationNeeds {
        Objects.requireNonNull(current, "current");
        Map<String, Need> ordered = new LinkedHashMap<>(byScope);
        ordered.putIfAbsent(current, new Need(current, List.of(), "", null));
        byScope = Collections.unmodifiableMap(ordered);
        aside = List.copyOf(Objects.requireNonNullElse(aside, List.of()));
    }

    /** Nothing wanted yet, by the shopper. */
    public static ConversationNeeds empty() {
        return of(Need.empty());
    }

    /** This alone wanted. */
    public static ConversationNeeds of(Need need) {
        return new ConversationNeeds(need.scope(), Map.of(need.scope(), need), List.of());
    }

    /** The need of the scope talked about now. */
    public Need need() {
        return Objects.requireNonNull(byScope.get(current));
    }

    /** The need of a scope, empty where the scope is new. */
    public Need need(String scope) {
        Need known = byScope.get(scope);
        return known == null ? new Need(scope, List.of(), "", null) : known;
    }

    /** With this need in its scope, which becomes the current one. */
    public ConversationNeeds with(Need need) {
        Map<String, Need> changed = new LinkedHashMap<>(byScope);
        changed.put(need.scope(), need);
        return new ConversationNeeds(need.scope(), changed, aside);
    }

    /** With nothing that could be come back to. */
    ConversationNeeds forgettingAside() {
        return new ConversationNeeds(current, byScope, List.of());
    }

    /** With what was looked for kept, so that it can be come back to. */
    ConversationNeeds puttingAside(Need need) {
        List<Need> kept = new ArrayList<>(aside);
        kept.add(need);
        return new ConversationNeeds(
                current, byScope, kept.subList(Math.max(0, kept.size() - MOST_ASIDE), kept.size()));
    }
}
