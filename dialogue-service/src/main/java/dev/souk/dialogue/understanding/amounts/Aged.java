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

    private static final Pattern YEARS =
            Pattern.compile("(?i)[歲岁]|[- ]?(years?|yrs?)[- ]old\\b|(st|nd|rd|th) birthday\\b");
    private static final Pattern OF_THEM = Pattern.compile("(?i)\\s*of (us|you|them)\\b");
    private static final Pattern GIVEN_BY = Pattern.compile("(?i)\\b(from|by|between|among)( all)?( the)?\\s*$");
    private static final Pattern PEOPLE = Pattern.compile("(?i)(people|persons)$");
    private static final Pattern TOGETHER = Pattern.compile("(個|个|個人|个人|人)?(一起|合)(送|買|买|出|資|资|湊|凑)");

    private Aged() {}

    /** "turns 18 on saturday", "I am 71", 我媽今年71, "40 kids in the garden", "it's from 3 of us", 我們3個合送. */
    static boolean isOf(Message message, Quantity quantity, int at) {
        boolean bare = quantity.units().isEmpty() && quantity.currency().isEmpty();
        boolean people = at + 1 < message.size()
                && message.chunk(at + 1).is(Kind.PERSON)
                && !message.isAfter(at, Kind.HOLDS, Kind.FOR);
        boolean years = message.goesOn(at, YEARS); // 六十歲生日
        return (bare && (people || years || isAge(message, quantity, at))) || areGivers(message, at);
    }

    private static boolean areGivers(Message message, int at) {
        boolean some = message.goesOn(at, OF_THEM)
                || PEOPLE.matcher(message.span(at, at).text()).find();
        return message.goesOn(at, TOGETHER)
                || (some && GIVEN_BY.matcher(message.before(at)).find());
    }

    private static boolean isAge(Message message, Quantity quantity, int at) {
        return quantity.value() >= YOUNGEST
                && quantity.value() <= OLDEST
                && BEING.matcher(message.before(at)).find()
                && !message.goesOn(at, MEASURED);
    }
}
