package dev.souk.dialogue.understanding.amounts;

import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import java.util.regex.Pattern;

/** Tells whether days are those that somebody is away or busy, and not how long a product lasts. */
final class Journey {
    private static final double DAY = 86_400_000;

    private static final Pattern AWAY_BEFORE = Pattern.compile(
            "(?i)\\b(go(es|ing)?|travel(l?ing)?|fly(ing)?|off|trips?|away|hik(e|ing)|camp(ing)?|trek(king)?|backpacking|stay(ing)?|visit(ing)?"
                    + "|head(ed|ing))\\b[^,.;!?]{0,30}$"
                    + "|(去|飛|飞|玩|住|待|出國|出国|旅行|旅遊|旅游|出差|露營|露营|登山|爬山|健行|環島|环岛|自由行|跟團|跟团)[^,，。!！?？]{0,8}$");

    private static final Pattern AWAY_AFTER = Pattern.compile(
            "(?i)[- ]*(long |\\w+ )?(trip|hike|trek|tour|holiday|vacation|journey|festival|cruise|getaway|camping|away)s?\\b"
                    + "|\\s*[一二兩两三四五六七八九十\\d]+[夜晚]"
                    + "|的?(旅行|旅遊|旅游|行程|假期|出差|露營|露营|環島|环岛|連假|连假|自由行)");

    /** 一天喝很多水: what somebody does in a day. */
    private static final Pattern DAILY = Pattern.compile(
            "(都|大概|差不多|就|要|會|会|常常)*" + "(喝(?!不完)|吃|走|跑|坐|戴|打|開會|开会|站|讀|读|寫|写|上班|工作|練|练|騎|骑|搭|通勤|洗|泡|煮|換|换)");

    private static final Pattern LASTING =
            Pattern.compile("(?i)batter|\\blasts?\\b|charg|standby|juice|續航|续航|電|电|撐|撑|充|待機|待机|能用|可以用|用到");

    private Journey() {}

    /** 去清邁8天, 三天兩夜, "an 8 day trip", 一天喝很多水, where the clause says nothing of what has to last so long. */
    static boolean isOf(Message message, Quantity quantity, int at) {
        boolean days =
                quantity.units().stream().anyMatch(unit -> unit.dimension().equals("time") && unit.factor() >= DAY);
        if (!days) {
            return false;
        }
        boolean away = message.goesOn(at, AWAY_AFTER)
                || (quantity.value() == 1 && message.goesOn(at, DAILY))
                || AWAY_BEFORE.matcher(message.before(at)).find();
        return away
                && !LASTING.matcher(message.span(message.clauseStart(at), message.clauseEnd(at))
                                .text())
                        .find();
    }
}
