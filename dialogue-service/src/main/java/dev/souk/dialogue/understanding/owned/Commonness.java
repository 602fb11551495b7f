package dev.souk.dialogue.understanding.owned;

import dev.souk.dialogue.understanding.message.Message;
import java.util.regex.Pattern;

/** Tells what somebody has already, so that it is to be something else: "everyone has Nike, I want something else", 她已經有黑的了 不要黑的. */
public final class Commonness {
    private static final Pattern HAVING = Pattern.compile(
            "(?i)\\b(every(one|body)|all (my|our|the|his|her) \\w+|(he|she|they|we|i)('s|'ve)?( has| have)? already|already (has|have|got|owns?))\\b"
                    + "|大家|每個人|人人|人手一|滿街|到處|全班|同事|(她|他|我|家裡)?(已經|已经|早就)有");

    private static final Pattern ELSE = Pattern.compile(
            "(?i)^[^.!?。！？]*?(\\b(something|anything|sth|a(nother)? \\w+) (else|different)\\b|\\bso (not (that|those|these|one of those)|no more)\\b"
                    + "|想(要|買|找)?(別|其他|不一樣|不同)|(換|要)(別|其他|不一樣|不同)|所以(就)?(不要|別|避開))");

    private Commonness() {}

    /** Whether the value named here is had by those of whom the clause tells, and the sentence goes on to want another. */
    public static boolean isPassedOver(Message message, int at) {
        return !message.meanings(at, message.lexicon().all()).isEmpty()
                && HAVING.matcher(message.before(at)).find()
                && message.goesOn(at, ELSE);
    }
}
