package dev.souk.dialogue.understanding.utterance;

import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Span;
import java.util.List;
import java.util.Objects;

/**
 * Words that could mean several things.
 *
 * @param readings the constraints they could be, the likeliest first; the acts hold that one where it may be taken, else none
 */
public record Ambiguity(Span span, List<Constraint> readings) {
    public Ambiguity {
        Objects.requireNonNull(span, "span");
        readings = List.copyOf(readings);
    }

    /** An amount of money in a currency that nobody here can convert. */
    public static Ambiguity ofMoney(Span span) {
        return new Ambiguity(span, List.of());
    }

    /** Whether only the shopper can tell what is meant, because there is no reading at all. */
    public boolean isOpen() {
        return readings.isEmpty();
    }
}
