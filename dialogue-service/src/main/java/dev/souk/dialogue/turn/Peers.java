package dev.souk.dialogue.turn;

import java.util.Objects;

/** The other services a turn asks. */
public record Peers(Knowledge knowledge, Planner planner, Recommender recommender) {
    public Peers {
        Objects.requireNonNull(knowledge, "knowledge");
        Objects.requireNonNull(planner, "planner");
        Objects.requireNonNull(recommender, "recommender");
    }
}
