package dev.souk.dialogue.understanding.amounts;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import java.util.regex.Pattern;

/** Tells whether a number counts the years or the heads of people, and nothing of a product. */
final class Aged {
    private static final double YOUNGEST = 2;
    private static final double OLDEST = 110;

    private static final Pattern BEING = Pattern.compile(
            "(?i)\\b(turn(s|ed|ing)?|aged?|i am|i'?m|he'?s|she'?s|he is|she is|who'?s|who is)( (just|already|nearly|almost|only|now))?\\s*$"
                    + "|(今年|剛滿|刚满|快滿|快满|年滿|年满)(已經|已经|快|都)?\\s*$");

    /** "I'm 38 EU": what makes it a size or an amount of money. */
    private static final Pattern MEASURED = Pattern.compile("(?i)\\s*((eu|uk|us)\\b|%|\\$|元|塊|块)");

    private Aged() {}

    /** "turns 18 on saturday", "I am 71", 我媽今年71, "40 kids in the garden". */
    static boolean isOf(Message message, Quantity quantity, int at) {
        boolean bare = quantity.units().isEmpty() && quantity.currency().isEmpty();
        boolean people = at + 1 < message.size()
                && message.chunk(at + 1).is(Kind.PERSON)
                && !message.isAfter(at, Kind.HOLDS, Kind.FOR);
        return bare && (people || isAge(message, quantity, at));
    }

    private static boolean isAge(Message message, Quantity quantity, int at) {
        return quantity.value() >= YOUNGEST
                && quantity.value() <= OLDEST
                && BEING.matcher(message.before(at)).find()
                && !message.goesOn(at, MEASURED);
    }
}
