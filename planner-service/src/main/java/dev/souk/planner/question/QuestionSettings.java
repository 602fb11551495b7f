package dev.souk.planner.question;

/**
 * How the planner asks.
 *
 * @param questionBudget questions at most about one need
 * @param fewEnough up to so many items are shown without a question: looking is quicker than answering
 * @param leastBits a question is worth asking from so many expected bits on
 * @param options answers at most to offer with a question
 */
public record QuestionSettings(int questionBudget, int fewEnough, double leastBits, int options) {
    public static final QuestionSettings DEFAULTS = new QuestionSettings(3, 3, 0.5, 4);

    public QuestionSettings {
        atLeast("questionBudget", questionBudget, 0);
        atLeast("fewEnough", fewEnough, 0);
        atLeast("options", options, 1);
        if (!(leastBits >= 0) || Double.isInfinite(leastBits)) {
            throw new IllegalArgumentException("leastBits: " + leastBits + "; a number of bits >= 0 would do");
        }
    }

    private static void atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + ": " + value + "; " + least + " or more would do");
        }
    }
}
