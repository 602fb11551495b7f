package dev.souk.gateway.turn;

import dev.souk.contracts.conversation.Tier;
import java.time.Duration;

/** What is measured of turns; all times are from the gateway's receipt. Safe for use by many threads. */
public interface TurnMeter {
    /** How turns end. */
    enum Outcome {
        DONE,
        CONFLICT,
        FAILED,
        /** Dialogue did not say in time whether it takes the turn. */
        UNANSWERED,
        /** Dialogue fell silent in the middle. */
        SILENT,
        /** The caller went away before the end. */
        LEFT
    }

    void accepted(Duration after);

    void firstText(Duration after);

    void done(Tier tier, Duration after);

    void ended(Outcome outcome);
}
