package dev.souk.dialogue.understanding.amounts;

import dev.souk.dialogue.understanding.message.Message;
import java.util.regex.Pattern;

/** Tells whether a number is said of an animal at home. */
final class Pet {
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)\\b(cat|kitten|kitty|dog|pup|puppy|rabbit|bunny|parrot)( (is|weighs|is at))?( (about|around|almost|nearly|over|only|just))*\\s*$"
                    + "|(貓|猫|貓咪|猫咪|狗|狗狗|毛小孩|毛孩|柴犬|黃金獵犬|黄金猎犬|兔子)(已經|已经|大概|大約|大约|差不多|現在|现在|都|快|有|約|约|重)*\\s*$");

    private Pet() {}

    /** 我家貓八公斤, "my dog weighs about 30 kg". */
    static boolean isBefore(Message message, int at) {
        return SUBJECT.matcher(message.before(at)).find();
    }
}
