package dev.souk.recommender.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A shop's items, numbered from 0 in the order met. A number is never given away again. Not safe for threads. */
final class ItemNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    int of(String itemId) {
        return numbers.computeIfAbsent(itemId, id -> {
            ids.add(id);
            return ids.size() - 1;
        });
    }

    /** The number of an item met before; for one never met there is nothing to say. */
    OptionalInt find(String itemId) {
        Integer number = numbers.get(itemId);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    String id(int number) {
        return ids.get(number);
    }
}
