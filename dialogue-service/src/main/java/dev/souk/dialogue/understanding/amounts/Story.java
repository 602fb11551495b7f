package dev.souk.dialogue.understanding.amounts;

import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.Background;
import java.util.regex.Pattern;

/** Tells whether a number is told of what was, of what somebody else has or paid, or of somebody's day, and is no wish: "my sister's cost 300", 之前那台才 8G. */
final class Story {
    private static final double MINUTE = 60_000;
    private static final double FIRST_YEAR = 1950;
    private static final double LAST_YEAR = 2040;
    private static final Pattern SINCE = Pattern.compile("(?i)\\b(from|since|of|in)\\s*$");

    /** "it was 24 inches and 60 hz", "my sister's cost 300", "his is 30", "i had a 19 inch one". */
    private static final Pattern HAD = Pattern.compile(
            "(?i)(\\b(it|that one|mine|his|hers|ours|theirs|(the|my|our|his|her|their) (old|last|previous|first|former|broken)( \\w+){0,3}"
                    + "|(my|our|his|her|their) (?!budget|limit|max|price|plan|idea)[\\w']+( one)?)"
                    + " (only |just |already )?(was|were|had|costs?|came with|used to (be|have|cost))"
                    + "|\\b(mine|hers|ours|theirs|(my|our|his|her) \\w+['’]s( one)?) (only |just )?(is|has)"
                    + "|\\b(i|we|he|she|they) (only |just |once )?(had|used to have|bought|got)(?= an?\\b))\\b[^,.;:!?]{0,24}$");

    private static final Pattern WANTED = Pattern.compile(
            "(?i)\\b(thinking|hoping|looking|wondering|told|asked|supposed|meant|want|need|should|must|has to|now|instead|but|so)\\b");
    private static final Pattern KEPT_IN_MIND = Pattern.compile("(?i)[^,.;]{0,12}\\b(in mind|set aside|saved)\\b");

    private static final String SOMEBODY =
            "(爸|媽|妈|爺|爷|奶|嬤|嬷|公|婆|哥|姊|姐|弟|妹|叔|姨|兒子|儿子|女兒|女儿|友|同事|老闆|老板|同學|同学|鄰居|邻居|老師|老师|他|她)";
    private static final String COUNTER = "[個个台臺支副張张把雙双件顆颗條条組组塊块隻只部款瓶盞盏]";

    /** Words of one clause, which a space between Chinese characters ends as a comma does. */
    private static final String UNBROKEN = "([^,，。!！?？\\s]|\\s(?=\\w)|(?<=\\w)\\s)";

    /** 上次那條才 500G, 我媽那台 10 人份, 她那組才花 20; not 之前說的 100, and not 原來是算美金. */
    private static final Pattern OF_OLD = Pattern.compile("(上次|上一|之前|以前|先前|當初|当初|舊的|旧的|(原本|原來|原来|本來|本来)(?=[的那用]))"
            + "(?![^,，。]*(說|说|講|讲|看|提|想|要|一樣|一样|同))" + UNBROKEN + "{0,12}$"
            + "|" + SOMEBODY + "(的|家)?那" + COUNTER + "(?![^,，。]*(要|想|換|换|給|给))" + UNBROKEN + "{0,8}$");

    private static final Pattern OF_OLD_BEHIND =
            Pattern.compile("的?(是)?(他|她|我|他們|她們|我們)?(以前|之前|原本|原來|本來|上次)(在)?(用|買|买|有|的|是)");

    private static final Pattern A_DAY =
            Pattern.compile("(?i)\\s*(a|per|each|every) (single )?(day|night|morning|week)\\b|\\s*daily\\b");
    private static final Pattern EVERY_DAY = Pattern.compile("(每天|天天|一天|每日|每週|每周|每晚)[^,，。!！?？]*$");
    /** What a product does or has done to it all day long. */
    private static final Pattern RUNNING = Pattern.compile(
            "(?i)batter|\\blast|charg|\\b(us(e|es|ing)|wear(s|ing)?|listen(s|ing)?|need|want|runs?|play(s|ing)?|on it|for)\\b|續航|续航|電|电|撐|撑|充|用|戴|聽|听|放|播");

    /** "8 hours a day of music", 一天八小時都要用. */
    private static final Pattern RUN_LATER = Pattern.compile(
            "(?i)[^,.;，。]{0,16}\\b(batter|of (use|music|play|talk)|on (one|a) charge)|[^,，。]{0,6}(續航|续航|電|电|撐|撑|用|戴|聽|听)");

    private Story() {}

    static boolean isOf(Message message, Quantity quantity, int at) {
        return isOfOld(message, at) || isOfSomebodysDay(message, quantity, at) || isYear(message, quantity, at);
    }

    /** "in a chair from 2009", told before anything is asked for. */
    private static boolean isYear(Message message, Quantity quantity, int at) {
        return quantity.isBare()
                && quantity.value() % 1 == 0
                && quantity.value() >= FIRST_YEAR
                && quantity.value() <= LAST_YEAR
                && SINCE.matcher(message.before(at)).find()
                && Background.of(message).contains(at);
    }

    private static boolean isOfOld(Message message, int at) {
        String before = message.before(at);
        boolean had = HAD.matcher(before).find() && !WANTED.matcher(before).find() && !message.goesOn(at, KEPT_IN_MIND);
        return had || OF_OLD.matcher(before).find() || message.goesOn(at, OF_OLD_BEHIND);
    }

    /** "i sit on the train two hours a day", 每天通勤兩小時: no time that a product has to last. */
    private static boolean isOfSomebodysDay(Message message, Quantity quantity, int at) {
        boolean time = quantity.units().stream().anyMatch(Story::isTime);
        return time
                && (message.goesOn(at, A_DAY)
                        || EVERY_DAY.matcher(message.before(at)).find())
                && !RUNNING.matcher(message.before(at)).find()
                && !message.goesOn(at, RUN_LATER);
    }

    private static boolean isTime(Unit unit) {
        return unit.dimension().equals("time") && unit.factor() >= MINUTE;
    }
}
