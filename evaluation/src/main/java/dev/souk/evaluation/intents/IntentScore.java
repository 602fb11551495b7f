package dev.souk.evaluation.intents;

import dev.souk.dialogue.understanding.intent.Example;
import dev.souk.dialogue.understanding.intent.Guess;
import java.util.List;

/**
 * How many guesses were right.
 *
 * @param inScope sentences that have an intent
 * @param right of those, known and right
 * @param rightUnlessRefused of those, right where nothing counts as unknown
 * @param outOfScope sentences that have none
 * @param told of those, unknown
 */
record IntentScore(int inScope, int right, int rightUnlessRefused, int outOfScope, int told) {
    static IntentScore of(List<Example> examples, List<Guess> guesses) {
        int inScope = 0;
        int right = 0;
        int rightUnlessRefused = 0;
        int outOfScope = 0;
        int told = 0;
        for (int at = 0; at < examples.size(); at++) {
            Guess guess = guesses.get(at);
            if (examples.get(at).intent().equals(Example.NONE)) {
                outOfScope++;
                told += guess.known() ? 0 : 1;
            } else {
                inScope++;
                boolean same = guess.intent().equals(examples.get(at).intent());
                rightUnlessRefused += same ? 1 : 0;
                right += same && guess.known() ? 1 : 0;
            }
        }
        return new IntentScore(inScope, right, rightUnlessRefused, outOfScope, told);
    }

    double accuracy() {
        return share(right, inScope);
    }

    double accuracyUnlessRefused() {
        return share(rightUnlessRefused, inScope);
    }

    double recall() {
        return share(told, outOfScope);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
