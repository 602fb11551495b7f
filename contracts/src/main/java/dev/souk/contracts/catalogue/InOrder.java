package dev.souk.contracts.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable maps in the order they were written. {@link Map#copyOf} has another order in every process, and what a phrase names, and in
 * which order, is read off these maps.
 */
public final class InOrder {
    private InOrder() {}

    /** A copy without nulls; empty where there is none to copy. */
    public static <K, V> Map<K, V> copyOf(@Nullable Map<K, V> map) {
        Map<K, V> copy = new LinkedHashMap<>();
        if (map != null) {
            map.forEach((key, value) ->
                    copy.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value")));
        }
        return Collections.unmodifiableMap(copy);
    }
}
