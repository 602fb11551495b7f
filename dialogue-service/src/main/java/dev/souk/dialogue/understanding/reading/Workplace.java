package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import java.util.regex.Pattern;

/** Tells what somebody sits at so far: "staring at spreadsheets on a 13 inch laptop", 整天盯著13吋筆電. */
public final class Workplace {
    private static final Pattern WORKED_ON = Pattern.compile(
            "(?i)\\b(work|star|squint|look|typ|edit|cod|writ|stuck|draw|study|studying)(s|es|e|ed|ing)?\\b.*\\b(on|at) (an?|my|our|the|this|that)\\b.{0,16}$"
                    + "|(整天|每天|天天|一直|成天|都).{0,6}(用|盯[著着]|[對对][著着]|看[著着]|看).{0,8}$");

    private Workplace() {}

    static boolean isAt(Message message, int at) {
        return WORKED_ON.matcher(message.before(at)).find();
    }

    /** The 13 inches of "working on a 13 inch laptop": whether they measure that, which is nothing looked for. */
    public static boolean isMeasured(Message message, CategorySet about, int quantity) {
        int at = message.next(quantity);
        return at >= 0
                && message.names(at, message.lexicon().all(), Sense.Category.class)
                && !message.names(at, about, Sense.Category.class)
                && isAt(message, at);
    }
}
