package dev.souk.dialogue.understanding.owned;

import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the shopper has now of the kind that is to be replaced: the 1060 of 想換顯卡 現在是1060, the 512 GB of "my ssd is 512gb, need something
 * bigger". It is what the next one is compared with, and nothing that is wished for.
 */
public final class Owned {
    private static final String NO_WISH = "[^，,。.!！?？ 想要換换買买找預预]";

    /** Before what is had, whoever says it. */
    private static final Pattern AT_PRESENT = Pattern.compile(
            "(?i)(?:現在|现在|目前|原本|原來|原来|本來|本来|之前)" + NO_WISH
                    + "{0,8}(?:是|有|用|裝|装|跑|配|插)(?:的是|的)?$"
                    + "|\\b(?:currently|presently|right now|at the moment)(?:,? i)?(?:'m|’m| am)?"
                    + "(?: (?:have|got|on|own|use|using|run|running|with|it's|its|is))*(?: (?:an?|the|my|only|just|about))*\\s*$");

    /** 目前24吋: before how much of it there is. */
    private static final Pattern SO_FAR = Pattern.compile("(?:現在|现在|目前|原本|原來|原来|之前)的?$");

    /** Before what a thing that is named before it is. */
    private static final Pattern IS = Pattern.compile(
            "(?i)(?:^|[ ，,])我(?:們|们)?(?:家|家裡)?(?:的)?" + NO_WISH + "{1,8}是$"
                    + "|\\b(?:my|our)(?: (?:current|old|present|existing))?(?: [\\w-]+){1,2} (?:is|are|has)(?: (?:an?|only|just))*\\s*$");

    /** Before what is had, where something else says that it is to be replaced. */
    private static final Pattern HAVING = Pattern.compile(
            "(?i)(?:^|\\b(?:i|we)(?:'ve|’ve|'m|’m| am)? ?)(?:(?:currently|already|still|only|just|now) )*(?:have|got|own|use|using|run|running|on)"
                    + "(?: got)?(?: (?:an?|my|the))?\\s*$"
                    + "|我(?:有|用)(?:的是|一[台支個个條条顆颗張张])$");

    private static final Pattern NOW =
            Pattern.compile("(?i)[^.,;!?]{0,20}\\b(?:now|right now|currently|at the moment|atm|these days)\\b");

    private static final Pattern REPLACING = Pattern.compile(
            "(?i)\\b(?:upgrad\\w+|replac\\w+|newer|bigger|better|faster|larger|quieter|lighter|step up|swap)\\b|升級|升级|換|换|汰|(?:更|再)?[大快好新]一點");

    private static final Pattern WISHING = Pattern.compile(
            "(?i)\\b(?:want|need|looking|get|buy|thinking|something|new|broke|broken|died|dead)\\b|想|要|換|换|升級|升级|加|買|买|找|改|壞|坏|掛|挂");

    /** 現在有165hz的嗎: asks for some. */
    private static final Pattern ASKS = Pattern.compile("[^，,。 ]{0,4}[嗎吗]");

    private Owned() {}

    /** Whether the chunk is of what is had. */
    public static boolean is(Message message, int at) {
        Chunk chunk = message.chunk(at);
        Quantity quantity = chunk.quantity();
        boolean spent = quantity != null
                && chunk.meanings().isEmpty()
                && (quantity.isBare() || !quantity.currency().isEmpty());
        if (spent) {
            return false; // "i have a 200 budget"
        }
        String before = message.before(at);
        if (message.goesOn(at, ASKS)) {
            return false;
        }
        if (AT_PRESENT.matcher(before).find()) {
            return isSaidBeside(message, at, AT_PRESENT, WISHING);
        }
        if (chunk.quantity() != null && SO_FAR.matcher(before).find()) {
            return isSaidBeside(message, at, SO_FAR, WISHING);
        }
        if (IS.matcher(before).find() && namesKind(message, at)) {
            return isSaidBeside(message, at, IS, WISHING);
        }
        return HAVING.matcher(before).find()
                && isSaidBeside(message, at, HAVING, message.goesOn(at, NOW) ? WISHING : REPLACING);
    }

    /** Whether the clause names the kind looked for: 我的手機是 Velmora Kite 10，找殼 names another. */
    private static boolean namesKind(Message message, int at) {
        int from = message.clauseStart(at);
        return IntStream.range(from, at).anyMatch(before -> isKind(message, before))
                && IntStream.concat(IntStream.range(0, from), IntStream.range(at, message.size()))
                        .noneMatch(beside -> isKind(message, beside));
    }

    private static boolean isKind(Message message, int at) {
        return !message.chunk(at).kinds().isEmpty();
    }

    /** Whether the rest of the message, without what tells of the chunk, says this. */
    private static boolean isSaidBeside(Message message, int at, Pattern having, Pattern said) {
        int start = message.tokens()
                .get(message.chunk(message.clauseStart(at)).from())
                .start();
        Matcher told = having.matcher(message.before(at));
        String text = message.utterance().text();
        int end = message.tokens().get(message.chunk(at).to() - 1).end();
        String rest = told.find() ? text.substring(0, start + told.start()) + " " + text.substring(end) : text;
        return said.matcher(rest).find();
    }
}
