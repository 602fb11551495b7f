package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.CueBook;
import dev.souk.dialogue.understanding.language.NumberWord;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How a kind of product that a message names is meant there: asked for, owned, put off, or only what something else is for. */
final class Mention {
    private static final Pattern LATER =
            Pattern.compile("晚點|晚点|之後再|之后再|以後再|以后再|下個月|下个月|\\b(can wait|later|next (week|month|year))\\b");
    private static final Set<String> CAN = Set.of("可", "能");

    private static final Set<String> WHOSE = Set.of("my", "our");
    private static final Set<String> THE = Set.of("the", "that", "this");
    private static final Set<String> HAS =
            Set.of("has", "had", "is", "was", "only", "takes", "can", "could", "will", "would");
    private static final Set<String> USED = Set.of("use", "using", "用");
    private static final Set<String> ONLY = Set.of("only", "只");
    /** Before what a product is put into or onto: 插主機板那種. */
    private static final Set<String> MOUNTING = Set.of("插", "接", "装", "配");

    private static final Pattern WITHOUT = Pattern.compile(
            "(?i)(沒有?|没有?|\\b(no|without|(doesn'?t|does not|don'?t|do not) have|lacks?)( an?| any)?\\s*)$");

    private static final Pattern NEXT = Pattern.compile(
            "(?i)((alright|ok(ay)?|cool|great|good|perfect|nice|and|so),? )*(now|next|then)( (up|is|comes|the|some|a|an|for|to|on|onto))*"
                    + "|(好|OK|那)*(接下來|接下来|再來|再来|接著|接着|下一個|下一个|換|换)(是|要|就是|換|换|看)?");
    private static final Pattern FOR_IT = Pattern.compile("(?i)(for|to go with|to match) (it|that|this|them)\\b|來配|来配");
    private static final Pattern WHICH_GOES = Pattern.compile("(還是|还是|是不是|要|該|该|應該|应该|可以)*(配|搭|選|选|挑|買|买)(哪|什|甚|多)");
    private static final Pattern INSIDE = Pattern.compile("[裡里內内前後后上]面?");
    private static final Pattern MATCHED = Pattern.compile("要?(搭|配)(?![哪什甚多])");
    private static final Pattern FOR_USE = Pattern.compile("要?(用|使用)的?(?=[,，。 ]|$)");

    private static final Pattern ADDED = Pattern.compile("((可以|會|会|能|再)自己|自己(再|會|会|可以))(再|另外)?[套加裝装蓋盖貼贴戴帶带配]?$"
            + "|(?i)\\bi( can|'?ll| will| could)( just| also| always)? (put|throw|slip|pull|stick|wear|bring)\\b"
            + "|\\bi( can| could)( just| also| always)? add\\b");

    private static final Pattern BUILT_IN = Pattern.compile(
            "(?i)(built[- ]?in|integrated|included)(?=[,.;!?]|$)|(最好|要|可以|有|能)*(附|內建|内建)(的|更好|最好|就好|嗎|吗)?(?=[,，。？?! ]|$)");
    private static final Pattern BUILDING_IN =
            Pattern.compile("(?i)(\\b(built|integrated)[- ]?(in)?|內建|内建|附|附贈|附赠)的?\\s*$");
    private static final Pattern HAVING = Pattern.compile("(?<![們们還还])[有帶带含附]$");
    private static final Pattern ONE_WITH = Pattern.compile(
            "(?i)(?:(?:and|but|ok|also|preferably|ideally|maybe) )*(?:(?:one|ones|something) )?(?:with|that (?:has|have))(?: (?:an?|some|good|built-in))*\\s*");
    private static final Pattern ONE = Pattern.compile("一?[張张台臺支隻只個个顆颗款副件雙双條条組组把]$");
    private static final Pattern MEASURED = Pattern.compile("[^，,。 的]*\\d[^，,。 的]*的(?=[，,。 ]|$)");
    private static final Pattern OF_WHICH = Pattern.compile("的(?![嗎吗])");
    private static final Pattern SAID_TO_BE = Pattern.compile("(已經|已经)(很|太|滿|满|夠|够|有)");
    private static final Pattern CHANGED = Pattern.compile("[^,，。 ]{0,3}了|也(是)?(可以|行|ok|OK)");

    private static final Set<String> COUNTS = Set.of("单", "双", "两", "三", "四", "2", "3", "4");

    private static final Pattern CHARGES =
            Pattern.compile("(?i)\\b(charge|charges|charging|power|powers) (my|the|a|an|your)?\\s*$|充[電电]?[給给]?$");
    private static final Pattern BROKE = Pattern.compile("[就又先](是)?(壞|坏|裂|破|不亮)");
    private static final Pattern CONNECTED = Pattern.compile(
            "(可以|能|會|会|要|支援)(直接|無線|无线)?(連接?|连接?|接|配對|配对)(到|上)?(我的?)?$|(?i)\\b(connect|pair|sync)s?( it)? (to|with) (my |a |the )?$");
    private static final Pattern PLUGGED = Pattern.compile("接[^，,。 外有]{1,6}[跟和與与、及]$"); // 接電腦跟螢幕
    private static final Pattern CHARGED = Pattern.compile("([跟和與][^，。 ]{1,4})?[也都能要可以]*充([電电]|(?=[ ，,。]|$))");

    /** 不想再買顯卡, 我沒有要插 GPU, "not going to buy a gpu": before what the shopper does without. */
    private static final Pattern REFUSED =
            Pattern.compile("(沒有?|没有?|不)(要|打算|想|會|会|用|需要|必|準備|准备)(要|再|另外|額外|额外|去|多|花錢|花钱|特別|特别)*"
                    + "(買|买|裝|装|插|換|换|加|配|用)?(一)?(張|张|台|顆|颗|個|个|支)?(新的?)?\\s*$"
                    + "|(?i)(\\b(not|never|without)|n'?t)( (really|actually|even|want|wanna|going|gonna|plan|planning|intend|have|need|looking|to|on))*"
                    + " (buy|buying|get|getting|add|adding|install|installing|pay for|paying for|bother with)"
                    + "( (a|an|the|any|another|one|my|extra|separate|dedicated|discrete|new))*\\s*$");

    private static final Pattern THAT = Pattern.compile("(?i)(that|which|with|over|under|above|for|from)\\b|的");
    private static final Pattern NOT_YET =
            Pattern.compile("(先|暫時|暂时|目前|現在|现在|我|也|就|太貴|太贵|很貴|很贵)*((還|还)?(沒|没)有?|不|先不|買不起|买不起)(買|买|裝|装|到|配)"
                    + "|(?i)(yet|comes?|is coming|arrives?|will come)\\b");

    private Mention() {}

    /** 不想再買顯卡, "i don't want to buy a gpu": what the shopper does without, and not one of a certain kind that is turned down. */
    static boolean isRefused(Message message, int at) {
        return REFUSED.matcher(message.before(at)).find() && !message.goesOn(at, THAT);
    }

    /** 顯卡還沒買, "my gpu arrives in May": what is to come later. */
    static boolean isToCome(Message message, int at) {
        return message.goesOn(at, NOT_YET);
    }

    /** 顯卡晚點才買, "the monitor can wait until next month": what is not looked for now. */
    static boolean isPutOff(Message message, int at) {
        return LATER.matcher(message.span(at, message.clauseEnd(at)).text()).find();
    }

    /** "can you …" names no cans: the very form of a word that holds sentences together is no product's name. */
    static boolean isAuxiliary(Message message, int at) {
        String form = message.chunk(at).first().form();
        return message.chunk(at).isAny(Kind.QUESTION, Kind.FILLER)
                && CueBook.shipped().words().contains(form);
    }

    /** 可以自己套雨衣, "i can put a rain jacket over it": what the shopper adds without the shop. */
    static boolean isAdded(Message message, int at) {
        int from = Statement.around(message, at).from();
        return from < at && ADDED.matcher(message.span(from, at - 1).text()).find();
    }

    /** Whether the clause asks for it: "replace my mouse", "back to my chair". */
    static boolean isSought(Message message, int at) {
        return IntStream.range(Statement.around(message, at).from(), at)
                .anyMatch(before -> message.chunk(before).isAny(Kind.SEARCH, Kind.BACK)
                        && !isHaving(message, before)
                        && !isChanged(message, before, at));
    }

    /** "needs speakers built in", 要有內建喇叭: what is to be a part of what is looked for. */
    static boolean isBuiltIn(Message message, int at) {
        return message.goesOn(at, BUILT_IN)
                || BUILDING_IN.matcher(message.before(at)).find();
    }

    /** 上一支用一年螢幕就壞了 of phones: a part of what was had before. */
    static boolean isPartThatBroke(Message message, int at) {
        return message.goesOn(at, BROKE);
    }

    /** 可以連手機嗎 of a vacuum cleaner: what it is to be connected with. */
    static boolean isConnectedWith(Message message, int at) {
        return CONNECTED.matcher(message.before(at)).find();
    }

    /** 有喇叭的螢幕, 機殼 有附風扇的: what the kind named beside it is to have. */
    static boolean isHadBy(Message message, int at) {
        String before = message.before(at);
        return (HAVING.matcher(before).find() && message.goesOn(at, OF_WHICH))
                || ONE_WITH.matcher(before).matches();
    }

    /** The 螢幕 of 螢幕 6.3 吋以上的手機, which all that stands before 的 describes. */
    static boolean isPartBefore(Message message, int at, int other) {
        return at < other
                && message.clauseStart(other) <= at
                && message.tokens().get(message.chunk(other).from() - 1).is("的");
    }

    /** The memory of 顯卡壞掉了 想換一張記憶體8GB以上的: a part of one of something named before. */
    static boolean isPartOfOne(Message message, int at) {
        return ONE.matcher(message.before(at)).find() && message.goesOn(at, MEASURED);
    }

    /** 包包已經很重了: how something is already. */
    static boolean isSaidToBe(Message message, int at) {
        return message.goesOn(at, SAID_TO_BE);
    }

    /** 我換大機殼了, 換個機殼也是可以: what the shopper has changed without the shop, or would if need be. */
    private static boolean isChanged(Message message, int change, int at) {
        return message.chunk(change).first().is("换") && message.goesOn(at, CHANGED);
    }

    /** "got 8 fans in my case", no question: told and not asked. */
    private static boolean isHaving(Message message, int at) {
        int end = at;
        while (end + 1 < message.size() && !message.chunk(end).isBreak()) {
            end++;
        }
        return message.span(at, at).text().equalsIgnoreCase("got")
                && !message.chunk(end).first().is("?");
    }

    /** Whether the clause asks for something: 你們有賣風扇集線器嗎, "what sound cards do you carry?". */
    static boolean isAsked(Message message, int at) {
        boolean asked = isSought(message, at)
                || IntStream.range(Statement.around(message, at).from(), at)
                        .anyMatch(before -> isQuestion(message, before));
        for (int after = at + 1; after < message.size() && !message.chunk(after).isBreak(); after++) {
            if (message.isSetOff(after - 1)) {
                return asked; // 主機板插不下 你們有集線器嗎
            }
            asked |= message.chunk(after).is(Kind.SEARCH) || isQuestion(message, after);
        }
        return asked;
    }

    /** "is the board …", not "the board has …": a verb asks where it begins the clause. */
    private static boolean isQuestion(Message message, int at) {
        return message.chunk(at).is(Kind.QUESTION)
                && (message.previous(at) < 0
                        || !HAS.contains(message.chunk(at).first().form()));
    }

    /** "and 16gb of ddr4 ram": what a message that goes on with an "and" ends with is the next thing on a list. */
    static boolean isNext(Message message, int at) {
        if (opensNext(message, at) && (message.goesOn(at, FOR_IT) || endsClause(message, at))) {
            return true; // "alright now ram for it"
        }
        return message.chunk(0).is(Kind.AND)
                && at > 1
                && at + 1 == message.size()
                && IntStream.range(1, at)
                        .mapToObj(message::chunk)
                        .noneMatch(chunk -> chunk.isBreak()
                                || chunk.isAny(Kind.WITH, Kind.HOLDS, Kind.AT_LEAST, Kind.AT_MOST, Kind.OR_MORE));
    }

    /** "thanks. now a keyboard": what comes right behind a word that goes on to the next thing. */
    static boolean opensNext(Message message, int at) {
        return NEXT.matcher(message.before(at)).matches();
    }

    /** "which ram goes with it", 主機板要配哪張: what is asked to go with something. */
    static boolean isToGoWithIt(Message message, int at) {
        return message.goesOn(at, WHICH_GOES)
                || IntStream.rangeClosed(message.clauseStart(at), message.clauseEnd(at))
                        .mapToObj(message::chunk)
                        .flatMap(chunk -> chunk.cue(Kind.TOPIC).stream())
                        .anyMatch(topic -> topic.argument().equals("accessory_of"));
    }

    private static boolean endsClause(Message message, int at) {
        return at + 1 == message.size() || message.chunk(at + 1).isBreak();
    }

    /** 筆電想外接一個螢幕: whether the clause begins with it and goes on to ask for the other, or another clause does that. */
    static boolean isBesideSought(Message message, int at, int other) {
        if (Workplace.isAt(message, at) && other > at && isSought(message, other)) {
            return true;
        }
        boolean asks = false;
        for (int between = at; between < other; between++) {
            if (message.isSetOff(between) || message.chunk(between).isBreak()) {
                return false;
            }
            asks |= message.chunk(between).is(Kind.SEARCH);
        }
        return asks && !isSought(message, at) && !isPurpose(message, other);
    }

    /** "my case", 我機殼, 機殼裝不下…: something the shopper has, or that is said to do something. */
    static boolean isOwned(Message message, int at) {
        int whose = at > 1 && message.chunk(at - 1).first().is("家") ? at - 2 : at - 1; // 我家主機板
        boolean mine = whose >= 0 && message.chunk(whose).is(Kind.ME);
        boolean described = at > 1 // "my studio headphones"
                && WHOSE.contains(message.chunk(at - 2).first().form())
                && message.chunk(at - 1).cues().isEmpty()
                && !message.chunk(at - 1).isBreak()
                && !message.chunk(at - 1).first().is("old"); // "my old mouse died"
        boolean used = at > 1 // 我只用耳機
                && USED.contains(message.chunk(at - 1).first().form())
                && (message.chunk(at - 2).is(Kind.ME)
                        || ONLY.contains(message.chunk(at - 2).first().form()));
        int next = message.next(at); // 機殼好像裝不下
        boolean holds = next >= 0
                && (message.chunk(next).is(Kind.HOLDS)
                        || ONLY.contains(message.chunk(next).first().form()));
        boolean beside = at > 2 // "my phone and laptop"
                && WHOSE.contains(message.chunk(at - 3).first().form())
                && message.chunk(at - 1).is(Kind.AND);
        return mine || described || beside || used || holds || isTold(message, at);
    }

    /** "the case has a window", "so the board can slow them down": what a clause says something about. */
    static boolean isTold(Message message, int at) {
        return at > 0
                && at + 1 < message.size()
                && THE.contains(message.chunk(at - 1).first().form())
                && HAS.contains(message.chunk(at + 1).first().form());
    }

    /** 送他一支手錶, 給我一台筆電: whether it is one of what is named that is given, and nothing is for it. */
    private static boolean isGift(Message message, int giving, int at) {
        return message.chunk(giving).first().kind() == Token.Kind.HAN
                && IntStream.range(giving + 1, at)
                        .mapToObj(message::chunk)
                        .anyMatch(between -> between.quantity() != null);
    }

    /** "for my mouse", 插主機板, 螢幕要用的: what the product is for. */
    static boolean isPurpose(Message message, int at) {
        if (message.goesOn(at, FOR_USE)) {
            return true;
        }
        for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
            boolean offered = message.chunk(before).is(Kind.WITH)
                    && (opens(message, before) // 你們有…嗎
                            || CAN.contains(message.chunk(before).first().form())); // 可以量心電圖的手錶
            if ((message.chunk(before).isAny(Kind.FOR, Kind.WITH) && !offered && !isGift(message, before, at))
                    || message.chunk(before).is(Kind.TOPIC)
                    || MOUNTING.contains(message.chunk(before).first().form())) {
                return true;
            }
            boolean counts = message.chunk(before).quantity() != null // "a hub for 8 fans"
                    || NumberWord.of(message.chunk(before).first().form()).isPresent();
            CategorySet kinds = message.chunk(at).kinds();
            boolean says = !message.meanings(before, kinds).isEmpty() // "ram for a b650 board"
                    || message.isGraded(before, kinds); // "a case for a big gpu"
            if (!counts
                    && !says
                    && !message.chunk(before).isFiller()
                    && !message.chunk(before).isAny(Kind.ME, Kind.THIS)) {
                return false;
            }
        }
        return false;
    }

    /** "the cheapest you got for that phone", "a small one for the laptop": one certain thing that something else is for, not "and 50 for the mouse". */
    static boolean isForCertain(Message message, int at) {
        int certain = at - 1;
        int whom = certain - 1;
        boolean pointed = certain > 0
                && (THE.contains(message.chunk(certain).first().form())
                        || message.chunk(certain).is(Kind.ME));
        return pointed
                && message.chunk(whom).first().is("for")
                && message.chunk(whom).is(Kind.FOR)
                && whom > Statement.around(message, at).from()
                && message.chunk(whom - 1).quantity() == null;
    }

    /** 要接筆電…4K的螢幕, 要能幫筆電充電的: what the product is to be connected with, and no whole that it is a part of. */
    static boolean isPluggedInto(Message message, int at) {
        int previous = message.previous(at);
        boolean plugged = previous >= 0
                && !message.span(previous, previous).text().endsWith("外接") // 外接音效卡
                && message.tokens().get(message.chunk(previous).to() - 1).is("接");
        return plugged
                || PLUGGED.matcher(message.before(at)).find()
                || CHARGES.matcher(message.before(at)).find()
                || message.goesOn(at, CHARGED);
    }

    /** 兩風扇短的 of graphics cards: a count right before it, with no measure word, names a part of something. */
    static boolean isCountedPart(Message message, int at) {
        int from = message.chunk(at).from();
        return from > 0
                && message.chunk(at).first().kind() == Token.Kind.HAN
                && message.chunk(at).first().glued()
                && COUNTS.contains(message.tokens().get(from - 1).form());
    }

    private static boolean opens(Message message, int at) {
        return message.chunks().subList(Statement.around(message, at).from(), at).stream()
                .allMatch(Chunk::isFiller);
    }

    /** "fits a 15-inch laptop", 放得下筆電: what the product is to hold, and not the 後背包 of 塞得下16吋筆電的後背包. */
    static boolean isHeld(Message message, int at) {
        return message.isAfter(at, Kind.HOLDS)
                && !message.chunk(at).first().is("的")
                && !message.chunk(at - 1).first().is("的");
    }

    /** 裝在機殼裡, 機殼要搭白的: what something is put into or is to match. */
    static boolean isMountedIn(Message message, int at) {
        boolean into = at > 1
                && message.chunk(at - 1).first().is("在")
                && MOUNTING.contains(message.chunk(at - 2).first().form());
        boolean inside = at > 0 // 裝機殼裡的
                && MOUNTING.contains(message.chunk(at - 1).first().form())
                && message.goesOn(at, INSIDE);
        return into || inside || message.goesOn(at, MATCHED);
    }

    /** 新電腦沒有光碟機 你們有賣嗎, "no windows yet. windows 11 home": what the shopper is without, before more that is asked for or said of it. */
    static boolean isMissed(Message message, int at, CategorySet named) {
        Statement statement = Statement.around(message, at);
        boolean wished = IntStream.range(statement.from(), at)
                .anyMatch(before -> message.chunk(before).is(Kind.SEARCH));
        List<Chunk> rest = message.chunks().subList(statement.to() + 1, message.size());
        return !wished
                && isLacked(message, at)
                && rest.stream()
                        .anyMatch(chunk -> chunk.isAny(Kind.SEARCH, Kind.QUESTION)
                                || chunk.meanings().stream().anyMatch(meaning -> meaning.categories()
                                        .intersects(named)));
    }

    /** "don't have a dvd drive", 沒有光碟機. */
    static boolean isLacked(Message message, int at) {
        return WITHOUT.matcher(message.before(at)).find();
    }

    static boolean isExcluded(Message message, int at) {
        int previous = message.previous(at);
        return previous >= 0 && message.chunk(previous).isAny(Kind.EXCLUDE, Kind.DISLIKE, Kind.UNNEEDED, Kind.REMOVE);
    }
}
