package dev.souk.gateway.turn;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.EventPlace;
import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Events of one turn, t1, for tests. */
final class Events {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Events() {}

    static EventPlace place(int attempt, int sequence) {
        return new EventPlace("demo", "c1", "t1", attempt, sequence);
    }

    static TurnEvent accepted() {
        return new TurnEvent.Accepted(place(1, 0));
    }

    static TurnEvent text(int attempt, int sequence, String text) {
        return new TurnEvent.SentenceWritten(place(attempt, sequence), new Sentence(text, List.of()));
    }

    static TurnEvent text(int sequence) {
        return text(1, sequence, "s" + sequence);
    }

    static TurnEvent restarted(int attempt, int sequence) {
        return new TurnEvent.Restarted(place(attempt, sequence));
    }

    static TurnEvent done(int attempt, int sequence) {
        return new TurnEvent.Done(place(attempt, sequence), Tier.NO_LLM, 12);
    }

    static TurnEvent conflict() {
        return new TurnEvent.Conflict(place(1, 0), "Another turn runs.");
    }

    static TakeTurn turn(String text) {
        return new TakeTurn(new Chain("demo", "s1", "c1", "t1", Map.of()), "en", text, START);
    }
}
