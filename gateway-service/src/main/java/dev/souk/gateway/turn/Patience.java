package dev.souk.gateway.turn;

import java.time.Duration;
import java.util.Objects;

/**
 * How long the gateway waits.
 *
 * @param acceptance for dialogue to say whether it takes a turn
 * @param heartbeat without news before the caller is told that the answer is still awaited
 * @param gap for an event that others overtook before the turn is asked for again
 * @param silence without progress before the answer is given up
 * @param retryAfter what a caller is told to wait before another try
 */
public record Patience(Duration acceptance, Duration heartbeat, Duration gap, Duration silence, Duration retryAfter) {
    public Patience {
        Objects.requireNonNull(acceptance, "acceptance");
        Objects.requireNonNull(heartbeat, "heartbeat");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(silence, "silence");
        Objects.requireNonNull(retryAfter, "retryAfter");
    }
}
