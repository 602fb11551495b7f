package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.regex.Pattern;

/** "leave the ECG out", 心電圖就省了, 白色就算了: what was asked for before and need no longer be there, which is not to say that it must not. */
final class LeftOut {
    private static final Pattern BEFORE =
            Pattern.compile("(?i)\\b(leave|leaving|left|take|cut) (out|off)( (the|that|any))?\\s*$|(省掉|省略|省去)\\s*$");

    private static final Pattern AROUND = Pattern.compile("(?i)\\b(leave|leaving|take|cut)( (the|that|any))?\\s*$");
    private static final Pattern OUT = Pattern.compile("(?i)\\s*((part|thing|bit|feature|stuff) )?(out|off)\\b");
    private static final Pattern SAVED =
            Pattern.compile("(的?功能)?(就|先|可以)*(省了|省掉|省略|省去|拿掉|算了|不要也(可以|行|沒關係|没关系|沒差|没差))|(的?功能)?可以不要了?");

    private static final Pattern WAIVED = Pattern.compile("(的|色)?(就|那就)?算了");

    private LeftOut() {}

    /** Whether what is named here is given up; what is said behind it to that end is then used. */
    static boolean isGivenUp(Reading reading, String attribute, int at) {
        Message message = reading.message();
        boolean asked = reading.isFlag(attribute)
                && message.need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(attribute) && old.polarity() == Polarity.REQUIRE);
        if (!asked) {
            return isWaived(reading, attribute, at);
        }
        String before = message.before(at);
        boolean behind = message.goesOn(at, SAVED) || (AROUND.matcher(before).find() && message.goesOn(at, OUT));
        if (behind) {
            reading.use(at, message.clauseEnd(at));
        }
        return behind || BEFORE.matcher(before).find();
    }

    /** 白色就算了, of the white that was asked for. */
    private static boolean isWaived(Reading reading, String attribute, int at) {
        Message message = reading.message();
        boolean asked = message.need().constraints().stream()
                .filter(old -> old.attribute().equals(attribute) && old.polarity() == Polarity.REQUIRE)
                .anyMatch(old -> message.meanings(at, reading.about()).stream()
                        .map(Meaning::sense)
                        .anyMatch(sense -> sense instanceof Sense.Value value
                                && value.attribute().equals(attribute)
                                && old.values().containsAll(value.values())));
        boolean waived = asked && message.goesOn(at, WAIVED);
        if (waived) {
            reading.use(at, message.clauseEnd(at));
        }
        return waived;
    }
}
