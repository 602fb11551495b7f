package dev.souk.evaluation.turncost;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.evaluation.running.Answer;
import dev.souk.evaluation.running.SoukClient;
import dev.souk.evaluation.timing.Timings;
import java.io.IOException;

/** Whether the last turn of a long conversation costs what an early one costs, and remembers what was said at its beginning. */
record LongConversation(SoukClient souk, int turns) {
    private static final int EARLY = 10;
    /** Turns on either side of the one measured, so that a single slow one does not decide. */
    private static final int AROUND = 5;

    /**
     * Times in milliseconds.
     *
     * @param holds whether everything shown at the end meets what the third turn asked for, and something was shown
     */
    record Outcome(int turns, double early, double late, boolean holds) {
        double ratio() {
            return late / early;
        }
    }

    Outcome hold() throws IOException, InterruptedException {
        String conversation = souk.converse("en");
        Timings early = new Timings();
        Timings late = new Timings();
        for (int turn = 1; turn <= turns + AROUND; turn++) {
            long start = System.nanoTime();
            souk.say(conversation, "en", words(turn));
            long nanos = System.nanoTime() - start;
            if (Math.abs(turn - EARLY) <= AROUND) {
                early.add(nanos);
            }
            if (Math.abs(turn - turns) <= AROUND) {
                late.add(nanos);
            }
        }
        Answer last = souk.say(conversation, "en", Phrases.LONG_LAST);
        return new Outcome(turns, early.millis(0.5), late.millis(0.5), holds(last));
    }

    private static String words(int turn) {
        return turn <= Phrases.LONG_OPENING.size()
                ? Phrases.LONG_OPENING.get(turn - 1)
                : Phrases.LONG_REST.get(turn % Phrases.LONG_REST.size());
    }

    private static boolean holds(Answer answer) {
        return !answer.items().isEmpty()
                && answer.items().stream()
                        .allMatch(item -> item.attributes().get(CatalogueItem.PRICE)
                                        instanceof AttributeValue.Amount(double price)
                                && price <= Phrases.LONG_CEILING);
    }
}
