package dev.souk.gateway.turn;

import dev.souk.contracts.conversation.TurnEvent;

/** Which events end an answer. */
public final class Ending {
    private Ending() {}

    public static boolean ends(TurnEvent event) {
        return switch (event) {
            case TurnEvent.Done _,
                    TurnEvent.Failed _,
                    TurnEvent.Conflict _,
                    TurnEvent.ConversationRead _,
                    TurnEvent.ConversationDeleted _ -> true;
            case TurnEvent.Accepted _,
                    TurnEvent.NeedTracked _,
                    TurnEvent.GoalChosen _,
                    TurnEvent.FactsFound _,
                    TurnEvent.SlateShown _,
                    TurnEvent.SentenceWritten _,
                    TurnEvent.Restarted _ -> false;
        };
    }
}
