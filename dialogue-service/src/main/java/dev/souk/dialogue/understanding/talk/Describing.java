package dev.souk.dialogue.understanding.talk;

import dev.souk.dialogue.understanding.message.Message;
import java.util.regex.Pattern;

/** Whether a message says how those shown should be or not be, known or not: 要可以轉直的, 不要塞進耳朵那種, "not one of those with curved edges". */
public final class Describing {
    private static final Pattern WISHED = Pattern.compile(
            "^((好|喔|哦|嗯|那|但|啊|ok)[ ,，]*)*(最好|我)?(不?要|不想要|別|别)(?![了緊谢謝啊啦不])"
                    + "[^，,。 ]{2,}(的|那種|那种)([喔啦吧哦嘛 ,，]|$)"
                    + "|(?i)^((ok|but|and|no|nah|hm+|oh|well),? )*(not )?(one|ones|something)( of those)? (with|that|without)\\b");

    private Describing() {}

    /** Whether it does, of what was shown last. */
    public static boolean is(Message message) {
        return !message.utterance().shown().last().isEmpty()
                && WISHED.matcher(message.utterance().text()).find();
    }
}
