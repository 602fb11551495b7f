package dev.souk.contracts.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.Slate;
import java.util.List;

/** What happens in an answer, in order. The gateway sends the same records on as server-sent events named by {@code event}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TurnEvent.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = TurnEvent.Conflict.class, name = "conflict"),
    @JsonSubTypes.Type(value = TurnEvent.NeedTracked.class, name = "need"),
    @JsonSubTypes.Type(value = TurnEvent.GoalChosen.class, name = "goal"),
    @JsonSubTypes.Type(value = TurnEvent.FactsFound.class, name = "facts"),
    @JsonSubTypes.Type(value = TurnEvent.SlateShown.class, name = "slate"),
    @JsonSubTypes.Type(value = TurnEvent.SentenceWritten.class, name = "text"),
    @JsonSubTypes.Type(value = TurnEvent.Restarted.class, name = "restarted"),
    @JsonSubTypes.Type(value = TurnEvent.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = TurnEvent.Done.class, name = "done"),
    @JsonSubTypes.Type(value = TurnEvent.ConversationRead.class, name = "conversation"),
    @JsonSubTypes.Type(value = TurnEvent.ConversationDeleted.class, name = "deleted")
})
public sealed interface TurnEvent {
    EventPlace place();

    /** The turn is this process's, and its row is written. */
    record Accepted(EventPlace place) implements TurnEvent {}

    /** The turn will not be taken: another of the conversation runs, or its id came with other words. */
    record Conflict(EventPlace place, String reason) implements TurnEvent {}

    record NeedTracked(EventPlace place, List<Act> acts, Need need) implements TurnEvent {
        public NeedTracked {
            acts = List.copyOf(acts);
        }
    }

    record GoalChosen(EventPlace place, Goal goal) implements TurnEvent {}

    record FactsFound(EventPlace place, List<Fact> facts) implements TurnEvent {
        public FactsFound {
            facts = List.copyOf(facts);
        }
    }

    /** Items shown together, with the records as they were when shown, in the slate's order. */
    record SlateShown(EventPlace place, Slate slate, List<CatalogueItem> items) implements TurnEvent {
        public SlateShown {
            items = List.copyOf(items);
        }
    }

    record SentenceWritten(EventPlace place, Sentence sentence) implements TurnEvent {}

    /** Another process took the turn over and goes on after the last stored sentence. */
    record Restarted(EventPlace place) implements TurnEvent {}

    /** The turn ended without an answer, for this reason in the shopper's words. */
    record Failed(EventPlace place, String reason) implements TurnEvent {}

    /**
     * The answer is whole.
     *
     * @param tier which rung of the ladder served it
     * @param millis from the gateway's receipt to here
     */
    record Done(EventPlace place, Tier tier, long millis) implements TurnEvent {}

    /** A conversation as it is stored, oldest turn first; empty where it is not known. */
    record ConversationRead(EventPlace place, List<StoredTurn> turns) implements TurnEvent {
        public ConversationRead {
            turns = List.copyOf(turns);
        }
    }

    record ConversationDeleted(EventPlace place, boolean existed) implements TurnEvent {}
}
