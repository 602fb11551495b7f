package dev.souk.contracts.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.souk.contracts.chain.Chain;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What the gateway asks of a conversation; keyed by it, so one conversation's commands are in order. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ConversationCommand.TakeTurn.class, name = "take-turn"),
    @JsonSubTypes.Type(value = ConversationCommand.PatchNeed.class, name = "patch-need"),
    @JsonSubTypes.Type(value = ConversationCommand.CancelTurn.class, name = "cancel-turn"),
    @JsonSubTypes.Type(value = ConversationCommand.ReadConversation.class, name = "read-conversation"),
    @JsonSubTypes.Type(value = ConversationCommand.DeleteConversation.class, name = "delete-conversation")
})
public sealed interface ConversationCommand {
    /** Always with a conversation and a turn; for commands other than a turn, the turn id is the request's own id. */
    Chain chain();

    /**
     * Answer the shopper's words. The first turn of an unknown conversation begins it; a turn that is known is answered again from the
     * store if the words are the same, else it is a conflict.
     *
     * @param locale a BCP 47 tag
     * @param at when the gateway got it
     */
    record TakeTurn(Chain chain, String locale, String text, Instant at) implements ConversationCommand {
        public TakeTurn {
            Objects.requireNonNull(chain, "chain");
            Objects.requireNonNull(locale, "locale");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(at, "at");
        }
    }

    /** Take back all constraints on these attributes, without a word said: a chip tapped away in the app. */
    record PatchNeed(Chain chain, List<String> removed) implements ConversationCommand {
        public PatchNeed {
            Objects.requireNonNull(chain, "chain");
            removed = List.copyOf(removed);
        }
    }

    /** Stop the turn {@code cancelled}, if it still runs. */
    record CancelTurn(Chain chain, String cancelled) implements ConversationCommand {}

    record ReadConversation(Chain chain) implements ConversationCommand {}

    record DeleteConversation(Chain chain) implements ConversationCommand {}
}
