package dev.souk.contracts.act;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.souk.contracts.need.Constraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dialogue act. A message holds one or several; code alone applies them, whoever proposed them.
 *
 * <p>Where an act is about items, {@code itemIds} are those the words were resolved to in this or an earlier slate.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Act.Reveal.class, name = "reveal"),
    @JsonSubTypes.Type(value = Act.Revise.class, name = "revise"),
    @JsonSubTypes.Type(value = Act.Remove.class, name = "remove"),
    @JsonSubTypes.Type(value = Act.Accept.class, name = "accept"),
    @JsonSubTypes.Type(value = Act.Reject.class, name = "reject"),
    @JsonSubTypes.Type(value = Act.Inquire.class, name = "inquire"),
    @JsonSubTypes.Type(value = Act.Compare.class, name = "compare"),
    @JsonSubTypes.Type(value = Act.Broaden.class, name = "broaden"),
    @JsonSubTypes.Type(value = Act.Greet.class, name = "greet"),
    @JsonSubTypes.Type(value = Act.Chitchat.class, name = "chitchat"),
    @JsonSubTypes.Type(value = Act.Thank.class, name = "thank"),
    @JsonSubTypes.Type(value = Act.Handoff.class, name = "handoff"),
    @JsonSubTypes.Type(value = Act.Restart.class, name = "restart"),
    @JsonSubTypes.Type(value = Act.Erase.class, name = "erase"),
    @JsonSubTypes.Type(value = Act.Unknown.class, name = "unknown")
})
public sealed interface Act {
    /** States a constraint; in a scope other than the current one it opens or returns to that scope. */
    record Reveal(String scope, Constraint constraint) implements Act {}

    /** Replaces what was said of the same attribute. */
    record Revise(String scope, Constraint constraint) implements Act {}

    /** Takes back all constraints on an attribute, or, as {@link dev.souk.contracts.need.Ordering#ORDER}, the order asked for. */
    record Remove(String scope, String attribute) implements Act {}

    /** Takes an item, or says yes to what was offered where {@code itemIds} is empty. */
    record Accept(List<String> itemIds) implements Act {
        public Accept {
            itemIds = itemIds == null ? List.of() : List.copyOf(itemIds);
        }
    }

    /** Turns items down, or says no to what was offered where {@code itemIds} is empty. */
    record Reject(List<String> itemIds, String reason) implements Act {
        public Reject {
            itemIds = itemIds == null ? List.of() : List.copyOf(itemIds);
            reason = reason == null ? "" : reason;
        }
    }

    /**
     * Asks about items or the shop.
     *
     * @param topics attributes, or {@code policy.returns}, {@code policy.shipping}, {@code policy.warranty}, {@code review}, {@code order}, {@code why},
     *     {@code accessory_of}, {@code compatible_with}, {@code successor_of}; {@code listing} for what no field tells, the words being those asked about; empty for "tell me more"
     */
    record Inquire(List<String> itemIds, List<String> topics, String words) implements Act {
        public Inquire {
            itemIds = itemIds == null ? List.of() : List.copyOf(itemIds);
            topics = topics == null ? List.of() : List.copyOf(topics);
            words = words == null ? "" : words;
        }
    }

    /**
     * Asks how items differ; in {@code attributes}, or in all that differ where it is empty.
     *
     * @param words what they are to be compared by where no field tells it; else null
     */
    record Compare(
            List<String> itemIds,
            List<String> attributes,
            @Nullable String words) implements Act {
        public Compare {
            itemIds = itemIds == null ? List.of() : List.copyOf(itemIds);
            attributes = attributes == null ? List.of() : List.copyOf(attributes);
        }

        /** In these attributes, or in all that differ. */
        public Compare(List<String> itemIds, List<String> attributes) {
            this(itemIds, attributes, null);
        }
    }

    /**
     * Asks for others than those shown, or for a wider search.
     *
     * @param again ids of the slate that is asked for once more instead, in its order; else null
     */
    record Broaden(@Nullable List<String> again) implements Act {
        public Broaden {
            again = again == null ? null : List.copyOf(again);
        }

        /** Others than those shown. */
        public Broaden() {
            this(null);
        }
    }

    record Greet() implements Act {}

    /**
     * Words that are not about a need.
     *
     * @param topic {@code small-talk}, {@code anger}, {@code bargain}, {@code instruction} (an attempt to give the system orders), {@code off-topic}
     */
    record Chitchat(String topic) implements Act {}

    record Thank() implements Act {}

    /** Asks for a person. */
    record Handoff() implements Act {}

    /** Starts over: the need of the scope is emptied. */
    record Restart() implements Act {}

    /** Asks that what is remembered of the shopper be forgotten. */
    record Erase() implements Act {}

    /** Was not understood. */
    record Unknown(String words) implements Act {}
}
