package dev.souk.messaging;

import java.time.Duration;
import java.util.Map;

/** Where a {@link Following} begins to read. */
public sealed interface From {
    /** At the oldest record that is kept. */
    record Beginning() implements From {}

    /** At the first record written no longer than this ago. */
    record Ago(Duration age) implements From {
        public Ago {
            if (age.isNegative()) {
                throw new IllegalArgumentException("age: " + age + " is negative; zero or more would do");
            }
        }
    }

    /**
     * Where a reader that keeps its own offsets stopped.
     *
     * @param next partition → first offset not yet read; partitions not named are read from the beginning
     */
    record Offsets(Map<Integer, Long> next) implements From {
        public Offsets {
            next = Map.copyOf(next);
        }
    }
}
