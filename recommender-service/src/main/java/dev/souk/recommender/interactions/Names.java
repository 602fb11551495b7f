package dev.souk.recommender.interactions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What the numbers from 0 are called outside; a number without a name is called "". Immutable, safe to share. */
public final class Names {
    private static final Names NONE = new Names(List.of());
    private final List<String> names;
    private final Map<String, Integer> numbers;

    public Names(List<String> names) {
        this.names = List.copyOf(names);
        numbers = HashMap.newHashMap(names.size());
        for (int number = 0; number < names.size(); number++) {
            if (!names.get(number).isEmpty()) {
                numbers.put(names.get(number), number);
            }
        }
    }

    /** For data that come as numbers. */
    public static Names none() {
        return NONE;
    }

    public OptionalInt number(String name) {
        Integer number = numbers.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public String name(int number) {
        return number < names.size() ? names.get(number) : "";
    }

    public List<String> all() {
        return names;
    }

    /** The same numbers, one of them without a name. */
    public Names without(int number) {
        return new Names(IntStream.range(0, names.size())
                .mapToObj(i -> i == number ? "" : names.get(i))
                .toList());
    }
}
