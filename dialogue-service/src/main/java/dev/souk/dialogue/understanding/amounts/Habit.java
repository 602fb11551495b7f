package dev.souk.dialogue.understanding.amounts;

import dev.souk.dialogue.understanding.message.Message;
import java.util.regex.Pattern;

/** Tells what is spent again and again, and no limit: "i spend 5 dollars on cappuccino every day", 每天花80塊喝咖啡. */
final class Habit {
    private static final Pattern SPENDING =
            Pattern.compile("(?i)\\b(spend|pay|spending|paying|costs me)\\b[^,.]*$|(花|付|喝掉|吃掉)(了|掉|個|个|大概)*$");
    private static final Pattern AGAIN = Pattern.compile(
            "(?i)[^,.!?]*?\\b((every|each|per) (single )?(day|morning|week|month|year)|a (day|week|month|year)|daily)\\b");
    private static final Pattern OFTEN = Pattern.compile("(每天|天天|每個?[週月年周]|每次|一天|一個月|一年)[^，。]*$");

    private Habit() {}

    static boolean isOf(Message message, int at) {
        String before = message.before(at);
        return SPENDING.matcher(before).find()
                && (message.goesOn(at, AGAIN) || OFTEN.matcher(before).find());
    }
}
