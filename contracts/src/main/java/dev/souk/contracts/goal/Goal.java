package dev.souk.contracts.goal;

import dev.souk.contracts.catalogue.AttributeValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the answer should do.
 *
 * @param topic an attribute to inform about, a reason to decline; empty where the type says it all
 * @param confidence in [0, 1]
 * @param rationale why, in words for a log and the console
 * @param question the one question that goes with it, or null; a slate may come with one
 */
public record Goal(
        GoalType type,
        String topic,
        double confidence,
        String rationale,
        @Nullable Question question) {
    /** The topic of an elicitation after an amount in a currency that cannot be converted. */
    public static final String CURRENCY = "currency";

    public Goal {
        Objects.requireNonNull(type, "type");
        topic = topic == null ? "" : topic;
        rationale = rationale == null ? "" : rationale;
    }

    /**
     * A question about an attribute.
     *
     * @param options the answers worth offering, most frequent first; empty for an open question
     */
    public record Question(String attribute, List<AttributeValue> options) {
        public Question {
            Objects.requireNonNull(attribute, "attribute");
            options = options == null ? List.of() : List.copyOf(options);
        }
    }
}
