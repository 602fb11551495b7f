package dev.souk.dialogue.understanding.owned;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.text.Token;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the shopper has or lacks already, told beside what is looked for: 青軸用了三年, "upgrading from a 1060", "my pc has no wifi". */
public final class Belongings {
    private static final Pattern HAD_BEFORE =
            Pattern.compile("(?i)\\b((upgrad(e|ing)|coming|switching|moving) from|replac(e|ing) (my|the|an?)"
                    + "|(still|already) (has|have|got|use|using|on|running)|(its|it's|it is|have|has|got|use|using|running) an? old"
                    + "|my (old|current|previous|last)|(fill|populat|expand)(e|ing)? (my|the|an?))\\b"
                    + "|(^|\\b(i|we)( already| do)? )own an?( \\w+){0,2}\\s*$"
                    + "|\\d[- ]?bay\\s*$"
                    + "|\\b(work|school|the office|my (company|job|employer|boss)) (gave|issued|handed|sent) (me|us)\\b"
                    + "|\\b(work|company|office|school)[- ](issued|provided|supplied)\\b"
                    + "|(公司|學校|学校|單位|单位)(統一|统一)?(發|发|配|配發|配发|給|给)的[^ ，,。]{0,8}$");
    private static final Pattern HAVING =
            Pattern.compile("(?i)\\b(i|we|he|she|they|only|just|pc|board|motherboard) (have|has|got|own)"
                    + "( (about|around|roughly|like|some|maybe|only|just))*\\s*$");
    /** "tired of paying 5 bucks at the cafe", 每天花150買咖啡: money that went elsewhere; "hate paying more than 50" sets a limit. */
    private static final Pattern SPENT = Pattern.compile(
            "(?i)\\b((tired|sick|fed up|done) (of|with) (paying|spending|wasting)|(hate|hated|been|keep|kept) (paying|spending)"
                    + "|(i|we) (\\w+ )?(paid|spent|wasted))( (about|around|like|almost|nearly|some))*\\s*$"
                    + "|(受夠|受够|每天|每個月|每个月|每月|每次|上次|之前|當初|当初)[^,，。!！ ]{0,4}(花|付|噴)了?(快|大概|大約|大约)?$");

    private static final Pattern SEVERAL = Pattern.compile("(?i)([a-z]+ ){0,2}[a-z]{3,}s\\b");
    /** Where what is looked for begins: "replace my mouse with a wireless one". */
    private static final Pattern OVER = Pattern.compile("(?i)\\b(with|for|to|by|and|but|so)\\b");

    private static final Pattern FOR_MY = Pattern.compile("(?i)\\b(for|in|into|inside) my( \\w+)?\\s*$");

    private static final Pattern HAD_AFTER = Pattern.compile(
            "(?i)((finally|just) )?(died|broke|gave (up|out)|stopped working|is (dying|dead|broken|full))\\b"
                    + "|((storage|space|drive|disk)( is)?|is)( (almost|nearly|completely|always))? full\\b(?! (tower|size|hd))"
                    + "|(likes?|loves?|prefers?) (it|that|this|them)\\b|滿了|满了|快滿|快满"
                    + "|(的|現在|现在|真的|根本|實在|实在|好像|已經|已经|應該|应该|恐怕|怕|可能|都|會|会)*不太?[夠够](用|力|看|喝|裝|装|放|了|(?=[,，。!！ ]|$))"
                    + "|((is|are|was|just|really|simply|probably) )*(not|isn'?t|aren'?t|wasn'?t|won'?t be) (really |quite |nearly )?(enough|cutting it)\\b"
                    + "|(won'?t|doesn'?t|don'?t|will not) cut it\\b"
                    + "|的[舊旧](?=[^的，,。 ])|用了|用很久|用到|換掉|换掉|汰換|汰换|淘汰|要升級|要升级|想升級|想升级|壞了|坏了|壞掉|坏掉|掛了|挂了|退役|要退休"
                    + "|(真的|都|已經|已经|根本)?[跑帶带]不太?[動动起]|我[也都有]?[看用試试戴坐聽听穿][過过](?!的)|撐不到|撑不到|撐不了|撑不了|撐不久|撑不久");
    private static final Pattern LACKED_BEFORE = Pattern.compile("(?i)\\b(has|have|had|got|there'?s|there is)\\s*$"
            + "|(電腦|电脑|筆電|笔电|主機|主机|桌機|桌机|房間|房间|家裡|家里|朋友|我|這台|那台)(也|都|是|就|又)?$");

    private static final Pattern SOMEBODY = Pattern.compile(
            "(?i)\\b(he'?s|she'?s|i'?m|he is|she is|i am|(hands?|desk|room|flat|house|kitchen|dorm|car|bills?|rent|electricity)( (is|are)|['’]s)?)"
                    + "( (very|so|quite|pretty|really|too|still|only|kinda|rather|super))*\\s*$"
                    + "|(手|老花|近視|近视|散光|桌子|書桌|书桌|房間|房间|套房|宿舍|廚房|厨房|客廳|客厅|車子|车子|電費|电费|水費|水费|學費|学费|房租|房價|房价|物價|物价)(真的|都)?(很|太|超|超級|有點|有点|比較|比较|好|蠻|滿)?$");

    private static final Pattern UNBEARABLE = Pattern.compile(
            "(?i)((one|thing)s? )?(she|he|i|we|they|my \\w+) (can'?t|cannot|won'?t|couldn'?t) (even )?(carry|lift|handle|manage)"
                    + "|的?[^,，。!！ ]{0,3}(背|拿|搬|提|扛|抱)不(動|动|了|起)");

    private static final Pattern PUZZLED_BY = Pattern.compile(
            "(?i)\\b((no|any) (idea|clue)|know|dunno|idk|not sure|tell me|understand) what( the (heck|hell))?\\s*$"
                    + "|\\bnever heard of\\s*$|(不知道|不懂|不清楚|沒聽過)(什麼|甚麼)(是|叫)?\\s*$");
    private static final Pattern PUZZLED = Pattern.compile("(不知道|不懂|不清楚|看不懂)\\s*$");
    private static final Pattern WHAT_IT_IS = Pattern.compile("(到底|究竟)?是(什麼|甚麼|什么|啥)");

    private static final Pattern FEARED =
            Pattern.compile("(?i)\\bor (((is|are) (it|they|there|these|those|everything)|do (they|you)) )?"
                    + "((come|have|got|only come) )?(all|only|just|always)( (come )?in)?\\s*$"
                    + "|(還是|还是)(全|都|全都|全部|只有|就只有|都只有|全部都)是?\\s*$");

    /** "to go with my black desk", 配我的黑色桌子: before what the thing sought is to go with. */
    private static final Pattern GOING_WITH = Pattern.compile(
            "(?i)\\b((go|goes|going|look|looks) (\\w+ )?(with|next to|on|beside)|match|matches|matching|suit|suits)"
                    + " (my|our|his|her|their|the|a)( \\w+)?\\s*$"
                    + "|(搭配?|配合?|襯)(我|我們|我家|家裡|他|她)?的?(那[張個台件支])?\\s*$");

    private static final Set<String> TOO = Set.of("太", "too");
    private static final Set<String> LACKING = Set.of("no", "没", "无");

    /** 整台都是白的, "my screen and keyboard are black": before what something that stands around is like. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)[^要想買买換换選选找，。, ]{1,6}(都|全)(是|都是)?\\s*$|[他她]的?[^，。, 要想]{1,5}是\\s*$"
                    + "|\\b(my|our|his|her|their)(?! (favou?rite|budget|preferred|ideal|choice|phone))( \\w+){1,3}"
                    + "( and( the| my)?( \\w+){1,2})? (is|are|was|were)( (all|both|already|also|just|mostly|a|an|so))*\\s*$"
                    + "|\\b(every(thing|one|body)|all|the (rest|others?))\\b[^.,!?;]* (is|are|was|were|has|have)( (all|a|an|already|also|just))*\\s*$");
    /** 上次買到黑的, "the old one was a tn": before what something bought earlier was like. */
    private static final Pattern EARLIER = Pattern.compile(
            "(上次|上一[台支個个副顆颗張张件雙双把]|之前[那的用買买]|以前|原本[那的]|舊的|旧的|前一)[^，。, 要想找換换]*$|[^,，。 第這这]{1,4}那[台支個个副顆颗張张件雙双把條条組组](就|都)?(是|用)$"
                    + "|(?i)\\b((last|previous|old|former) (one|ones|pair|time|\\w+)|the (\\w+ )?ones? (i|we) (had|bought|got|used|have|own)"
                    + "|the ones? (in|at|from|on) (\\w+)|used to have|(i|we)( had|'ve had)( an?| the| two)?|(bought|returned|ordered|got) (an?|the|my))\\b[^.!?;]*$");

    private Belongings() {}

    /** Whether the chunk names something the shopper has, of which the clause only tells. */
    public static boolean isHad(Message message, int at) {
        String before = message.before(at);
        Matcher had = HAD_BEFORE.matcher(before);
        return isCounted(message, at, before)
                || Owned.is(message, at)
                || (message.chunk(at).quantity() != null
                        && SPENT.matcher(before).find())
                || (FOR_MY.matcher(before).find()
                        && message.namesBrand(at, message.lexicon().all()))
                || (had.find() && !OVER.matcher(before.substring(had.end())).find())
                || message.goesOn(at, HAD_AFTER)
                || message.goesOn(nameEnd(message, at), HAD_AFTER);
    }

    /** Whether what the chunk names is spoken of without being wished for. */
    public static boolean isNoWish(Message message, int at, CategorySet about) {
        return isPuzzling(message, at)
                || isFeared(message, at)
                || isTooMuch(message, at, about)
                || isBesideOwn(message, at, about);
    }

    /** "I have about 200 old home videos", "only have 2 plugs on the board": how many of something else. */
    private static boolean isCounted(Message message, int at, String before) {
        Quantity count = message.chunk(at).quantity();
        return count != null
                && count.isBare()
                && HAVING.matcher(before).find()
                && message.goesOn(at, SEVERAL)
                && message.chunk(message.next(at)).isUnknown();
    }

    /** The last chunk of the designation that begins here: that of R5 3600要升級, PS5硬碟快滿了. */
    private static int nameEnd(Message message, int at) {
        boolean model = message.names(at, message.lexicon().all(), Sense.Model.class)
                && message.chunk(at).first().kind() == Token.Kind.WORD;
        int end = at;
        while (model
                && end + 1 < message.size()
                && !message.chunk(end + 1).meanings().isEmpty()) {
            end++;
        }
        return end;
    }

    /** "he's small", 桌子超小, 大的她背不動: whether the degree is one of somebody or of a place, is too much for them, or says what soon will be. */
    public static boolean isOfSomebody(Message message, int degree) {
        return isAboutTo(message, degree)
                || message.goesOn(degree, UNBEARABLE)
                || SOMEBODY.matcher(message.before(degree)).find();
    }

    /** The 快 of 快煮蛋了. */
    private static boolean isAboutTo(Message message, int at) {
        return message.chunk(at).first().is("快")
                && at + 1 < message.size()
                && message.chunk(at + 1).isUnknown()
                && !message.isSetOff(at);
    }

    /** "a white keyboard to go with my black desk": whether the value is of the shopper's own thing, as one of the thing sought is told beside it. */
    private static boolean isBesideOwn(Message message, int at, CategorySet about) {
        return GOING_WITH.matcher(message.before(at)).find()
                && IntStream.range(0, message.size())
                        .filter(other -> other != at)
                        .anyMatch(other ->
                                !GOING_WITH.matcher(message.before(other)).find()
                                        && attributes(message, other, about)
                                                .anyMatch(named -> attributes(message, at, about)
                                                        .anyMatch(named::equals)));
    }

    /** 太 clicky 會被罵, "too clicky for my roommate": a value that there is too much of, where nothing turns it down. */
    private static boolean isTooMuch(Message message, int at, CategorySet about) {
        return at > 0
                && TOO.contains(message.span(at - 1, at - 1).text().toLowerCase(Locale.ROOT))
                && message.names(at, about, Sense.Value.class)
                && !message.names(at, about, Sense.Degree.class)
                && message.chunks().subList(message.clauseStart(at), message.clauseEnd(at) + 1).stream()
                        .noneMatch(chunk -> chunk.isAny(Kind.EXCLUDE, Kind.EXCLUDE_BEFORE, Kind.NOT_TOO, Kind.DISLIKE));
    }

    private static Stream<String> attributes(Message message, int at, CategorySet about) {
        return message.meanings(at, about).stream()
                .map(Meaning::sense)
                .filter(sense -> sense instanceof Sense.Value)
                .map(sense -> ((Sense.Value) sense).attribute());
    }

    /** Whether the clause tells so far of what stands around: my screen and keyboard, 整台. */
    public static boolean isAround(Message message, int at) {
        return AROUND.matcher(message.before(at)).find();
    }

    /** Whether the clause tells so far of what was bought before, or of somebody's: the old one, 上次買到的, 公司那台. */
    public static boolean isEarlier(Message message, int at) {
        return EARLIER.matcher(message.before(at)).find();
    }

    /** Whether the negation says what the shopper does without, and turns nothing down: 我電腦沒有光碟機. */
    public static boolean isLack(Message message, int negation) {
        return isNotYet(message, negation)
                || (LACKING.contains(message.chunk(negation).first().form())
                        && message.chunk(negation).to()
                                        - message.chunk(negation).from()
                                <= 2
                        && !message.isAfter(negation, Kind.SEARCH, Kind.REVISE)
                        && LACKED_BEFORE.matcher(message.before(negation)).find());
    }

    /** The 還沒 of 顯卡還沒買. */
    private static boolean isNotYet(Message message, int negation) {
        int from = message.chunk(negation).from();
        return message.chunk(negation).first().is("没")
                && from > 0
                && message.tokens().get(from - 1).is("还");
    }

    /** Whether the shopper does not know what the chunk names: "no idea what sas even is", 不知道 SAS 是什麼. */
    private static boolean isPuzzling(Message message, int at) {
        String before = message.before(at);
        return PUZZLED_BY.matcher(before).find() || (PUZZLED.matcher(before).find() && message.goesOn(at, WHAT_IT_IS));
    }

    /** "any in white or is it all black", 有白的嗎還是都黑的: what there might be instead of what is asked for. */
    private static boolean isFeared(Message message, int at) {
        return FEARED.matcher(message.before(at)).find();
    }
}
