package dev.souk.dialogue.understanding.intent;

import java.util.Objects;

/**
 * What a sentence's intent is thought to be.
 *
 * @param intent the likeliest of the list, whether it is known or not
 * @param probability that it is this one, given that it is one of the list
 * @param familiarity that the sentence has an intent of the list at all
 * @param known whether that is likely enough to act on
 */
public record Guess(String intent, double probability, double familiarity, boolean known) {
    public Guess {
        Objects.requireNonNull(intent, "intent");
    }
}
