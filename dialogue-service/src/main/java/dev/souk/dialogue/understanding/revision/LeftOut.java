package dev.souk.dialogue.understanding.revision;

import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "leave the ECG out", 心電圖就省了, 白色就算了: what was asked for before and need no longer be there, which is not to say that it must not. */
public final class LeftOut {
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\b(leave|leaving|left|take|cut) (out|off)( (the|that|any))?\\s*$|(省掉|省略|省去)\\s*$|可以(沒有|没有|不用有?|不必有?)\\s*$");

    private static final Pattern AROUND = Pattern.compile("(?i)\\b(leave|leaving|take|cut)( (the|that|any))?\\s*$");
    private static final Pattern OUT = Pattern.compile("(?i)\\s*((part|thing|bit|feature|stuff) )?(out|off)\\b");

    /** What is said behind what may go: 拖地功能拿掉好了, 沒有也ok, 我用不到, "can go". */
    private static final Pattern BEHIND = Pattern.compile("(?i)的?(功能|部分|那個|那个|條件|条件)?"
            + "(就|先|可以|其實|其实|倒是|真的|根本|我們|我们|我|她|他|也|都|反正|應該|应该|好像|那就|[ ])*"
            + "(省了|省掉|省略|省去|拿掉|算了|免了|作罷|作罢"
            + "|不是(那麼|那么|什麼|什么|很|最)?(重點|重点|必要|必須|必须|必備|必备|優先|优先|重要)"
            + "|(不太|不怎麼|不怎么|沒有很|没有很|沒那麼|没那么)(需要|重要)|用不(太)?(到|上|著|着)"
            + "|可以(不要|不用|沒有|没有|不必)了?(?!嗎|吗)"
            + "|(沒有|没有|沒|没|不要|不用|不需要|不是)也(都)?(可以|行|ok|可|好|沒關係|没关系|沒差|没差|無所謂|无所谓|無妨|无妨|沒問題|没问题))"
            + "(啦|了|吧|喔|囉|好了|就好)*"
            + "| ((thing|part|bit|stuff|idea|feature|requirement) )?"
            + "(can|could) go(?= *($|[,.!;]|and\\b|too\\b|as well\\b|then\\b|now\\b))"
            + "| ((thing|part|bit|stuff|feature) )?(is|are|was|were)(n'?t| not)( really| actually)?"
            + " (something|a thing|anything|what) (i|we|he|she|they)( would|'d)?( ever| really| actually)?"
            + " (needs?|uses?|wants?|cares? about|looks? for)\\b"
            + "| ((thing|part|bit|stuff|idea|feature) )?(is|was) (just )?(a )?(silly|stupid|bad|dumb|daft)( idea)?\\b");

    /** 不要 USB-C 了, "no usb-c anymore": what was to be there and no longer need be, which does not have to be missing. */
    private static final Pattern NO = Pattern.compile(
            "(?i)(不要|不用|不需要|不必|不想要|不再需要)有?\\s*$|\\b(no|not|without|don'?t (need|want|have to have))( (the|any|more|a))*\\s*$");

    private static final Pattern DENIED = Pattern.compile("(?i)(no|without)\\b|不要|不用|沒有|没有");
    private static final Pattern LONGER =
            Pattern.compile("(?i)\\s*的?(功能|那個|那个)?了(?!嗎|吗)|\\s*(any ?more|any longer|after all|now)\\b");

    private LeftOut() {}

    /** Whether what is named here is given up; what is said behind it to that end is then used. */
    public static boolean isGivenUp(Reading reading, String attribute, int at) {
        Message message = reading.message();
        if (message.need().constraints().stream().noneMatch(old -> isNamed(reading, old, attribute, at))) {
            return false;
        }
        String before = message.before(at);
        boolean behind = isUsed(reading, BEHIND, at) || (AROUND.matcher(before).find() && isUsed(reading, OUT, at));
        boolean presence = reading.isFlag(attribute)
                || message.need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(attribute) && old.operator() == Operator.KNOWN);
        return behind
                || BEFORE.matcher(before).find()
                || (presence && (NO.matcher(before).find() || isDenied(message, at)) && isUsed(reading, LONGER, at));
    }

    /** Whether the name of the value itself says that there is none: "no cable". */
    private static boolean isDenied(Message message, int at) {
        return DENIED.matcher(message.span(at, at).text()).lookingAt();
    }

    /** Whether this is the wish that the chunk names: by what it is called, or by its value. */
    private static boolean isNamed(Reading reading, Constraint old, String attribute, int at) {
        Message message = reading.message();
        return old.attribute().equals(attribute)
                && old.polarity() == Polarity.REQUIRE
                && (reading.isFlag(attribute)
                        || old.operator() == Operator.KNOWN
                        || message.meanings(at, reading.about()).stream().anyMatch(meaning -> switch (meaning.sense()) {
                            case Sense.Value value ->
                                value.attribute().equals(attribute)
                                        && old.values().containsAll(value.values());
                            case Sense.Attribute(String label) -> label.equals(attribute);
                            default -> false;
                        }));
    }

    private static boolean isUsed(Reading reading, Pattern pattern, int at) {
        Message message = reading.message();
        if (at + 1 >= message.size()) {
            return false;
        }
        String text = message.utterance().text();
        int end = message.span(at, at).end();
        Matcher behind = pattern.matcher(text).region(end, text.length()).useTransparentBounds(true);
        boolean found = behind.lookingAt();
        if (found) {
            reading.use(at, message.chunkAt(behind.end() - 1));
        }
        return found;
    }
}
