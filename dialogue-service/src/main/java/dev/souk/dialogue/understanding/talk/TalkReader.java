package dev.souk.dialogue.understanding.talk;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.items.Haggling;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.reading.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads acts that are about no need and no item: greeting, thanks, anger, bargaining, orders to the system, leaving, starting over. */
public final class TalkReader {
    /** Words that ask for a person, whatever else is told. */
    private static final Cue ASKED = new Cue(Kind.HANDOFF, "asked");

    /** Words that leave without having bought: 先不買了. */
    private static final Cue UNBOUGHT = new Cue(Kind.BYE, "unbought");

    /** Words that ask the shop of itself: 你自己有在用嗎. */
    private static final Cue SELF = new Cue(Kind.SMALL_TALK, "self");

    /** What is asked of the shop as of somebody who lives: "do you have any pets yourself", 你自己有養寵物嗎. */
    private static final Pattern YOURSELF =
            Pattern.compile("(?i)\\b(do|did|have|are|were) you\\b[^.,?!]*(?<!by )\\byourself\\b"
                    + "|你(自己|本人)(平常|平時|也|都|家)*(有|是|會|喜歡|用)[^，。？?]*(嗎|吗|哪|什麼|什么)");

    /** 你們客服好有耐心, "your customer service was lovely": a person spoken of. */
    private static final Pattern PRAISED =
            Pattern.compile("(?i)(人員|人员|人|們|们|態度|态度|都|也)*(真的|真|好|很|超|太|滿|满|蠻|蛮)(?!(沒|没|像|難|难))[\\p{IsHan}]"
                    + "|(is|are|was|were|has been|s) (so |very |really |super |always )?"
                    + "(nice|kind|patient|lovely|great|good|amazing|awesome|helpful|friendly|sweet|the best)\\b");

    /** 忽略你前面的規則, "forget all your earlier rules": what would have the shop work otherwise than it does. */
    private static final Pattern DEFYING = Pattern.compile(
            "(忽略|無視|无视|忘記|忘记|忘掉|忘了|不要理會?|不要理会|別理|别理|不用管|跳過|跳过|略過|拋開|抛开|丟掉|丢掉|推翻|違反)"
                    + "[^,，。!！?？ ]{0,8}(規則|规则|指令|指示|提示詞?|提示词|命令|守則|守则|規定|规定)"
                    + "|(?i)\\b(ignore|disregard|forget|override|bypass|drop|overrule)( \\w+){0,4} (rules?|instructions?|guidelines|prompts?|orders)\\b");

    /** 找人轉比較快, 我再找人幫我裝: somebody who does the work, and not somebody to talk to. */
    private static final Pattern WORKING =
            Pattern.compile("(來|来|幫我|帮我|幫忙|帮忙|代)?(轉(?!接)|转(?!接)|裝|装|組|组|修|弄|改|拆|搬|燒|烧|換|换|灌)");

    private static final Pattern CALLS = Pattern.compile("(?i)(calls|called|phones|phoned|rings|rang) me");

    private static final Pattern CALLING = Pattern.compile(
            "(?i)\\b(they|people|everyone|everybody|who|always|often|usually|constantly|friends|parents|kids|customers|clients)\\s*$");

    /** "not buying a mop as well": what in particular is not bought. */
    private static final Pattern SOME = Pattern.compile("(?i)(an?|another|one|my|a new) (?!(thing|today|now))\\w+");

    /** Small talk that has an answer of its own. */
    private static final Set<String> ANSWERED = Set.of("help", "browsing");

    private static final Set<String> BUYING = Set.of("买", "buy", "got", "get");

    private TalkReader() {}

    /** Acts that leave nothing else to read; empty where there is none. */
    public static List<Act> overriding(Message message) {
        if (message.has(Kind.ERASE)) {
            return List.of(new Act.Erase());
        }
        String text = message.utterance().text();
        if (message.has(Kind.INSTRUCTION) || DEFYING.matcher(text).find()) {
            return List.of(new Act.Chitchat("instruction"));
        }
        if (YOURSELF.matcher(text).find() || says(message, SELF)) {
            return List.of(new Act.Chitchat(SELF.argument()));
        }
        boolean leaves = leavesUnbought(message);
        if (leaves && !message.has(Kind.SEARCH) && !message.has(Kind.QUESTION) && !message.has(Kind.REVISE)) {
            return List.of(new Act.Thank());
        }
        boolean asked = says(message, ASKED);
        boolean bought = asksShop(message); // "I sent a mouse back and still no refund, I want to talk to somebody"
        if (asked && (bought || message.chunks().stream().noneMatch(TalkReader::namesCategory))) {
            return List.of(new Act.Handoff());
        }
        return Parting.is(message) ? List.of(new Act.Thank()) : List.of();
    }

    /** 先不買了, and not the 顯卡先不買 of 要有內顯，顯卡先不買, which is said of another kind of product beside a wish. */
    private static boolean leavesUnbought(Message message) {
        return IntStream.range(0, message.size())
                .filter(at -> message.chunk(at).cues().contains(UNBOUGHT) && !message.goesOn(at, SOME))
                .anyMatch(at -> {
                    int from = Statement.around(message, at).from();
                    return from == 0
                            || message.chunks().subList(from, at).stream().noneMatch(TalkReader::namesCategory)
                            || message.chunks().subList(0, from).stream()
                                    .allMatch(chunk -> chunk.meanings().isEmpty());
                });
    }

    private static boolean says(Message message, Cue cue) {
        return message.chunks().stream().anyMatch(chunk -> chunk.cues().contains(cue));
    }

    private static boolean asksShop(Message message) {
        return message.cues(Kind.TOPIC).anyMatch(cue -> cue.argument().startsWith("policy."));
    }

    private static boolean namesCategory(Chunk chunk) {
        return chunk.meanings().stream().anyMatch(meaning -> meaning.sense() instanceof Sense.Category);
    }

    /** Acts said beside a need. */
    public static List<Act> beside(Reading reading) {
        Message message = reading.message();
        boolean need = !reading.constraints().isEmpty() || !reading.said().isEmpty();
        List<Act> acts = new ArrayList<>();
        boolean scrapsOne = message.chunks().stream().anyMatch(chunk -> chunk.is(Kind.RESTART) && chunk.is(Kind.REMOVE))
                && !reading.constraints().isEmpty(); // "a hood won't fit, scrap that. but below 100"
        if (message.has(Kind.RESTART) && !scrapsOne) {
            acts.add(new Act.Restart());
        }
        boolean wishes = !reading.constraints().isEmpty() || message.has(Kind.SEARCH);
        if (asksForPerson(message) && (!need || !wishes)) {
            acts.add(new Act.Handoff());
        }
        boolean searches = message.chunks().stream().anyMatch(chunk -> chunk.is(Kind.SEARCH) && !buys(chunk));
        Haggling haggling = new Haggling(message);
        boolean haggles = haggling.isSaid()
                && !asksShop(message)
                && !isBounded(message)
                && (!need || !searches || message.has(Kind.ORDINAL));
        if (haggles || haggling.isOffer()) {
            acts.add(new Act.Chitchat("bargain"));
        }
        if (message.has(Kind.ANGER)) {
            acts.add(new Act.Chitchat("anger"));
        }
        if (message.has(Kind.THANK) || (message.has(Kind.BYE) && !need)) {
            acts.add(new Act.Thank());
        }
        if (message.has(Kind.GREET)) {
            acts.add(new Act.Greet());
        }
        if (Describing.is(message)) {
            return acts;
        }
        if (message.has(Kind.OFF_TOPIC) && !need) {
            acts.add(new Act.Chitchat("off-topic"));
        } else if (message.has(Kind.SMALL_TALK) && !need && reading.ordering() == null && acts.isEmpty()) {
            acts.add(new Act.Chitchat(smallTalk(message)));
        }
        return acts;
    }

    /** What the small talk is about, where there is an answer to that. */
    private static String smallTalk(Message message) {
        return message.cues(Kind.SMALL_TALK)
                .map(Cue::argument)
                .filter(ANSWERED::contains)
                .findFirst()
                .orElse("small-talk");
    }

    /** Whether it asks for a person, and not whether it talks to one: "is this a bot or a person". */
    private static boolean asksForPerson(Message message) {
        return IntStream.range(0, message.size())
                .anyMatch(at -> message.chunk(at).is(Kind.HANDOFF)
                        && !message.goesOn(at, PRAISED)
                        && !isToldOfCalls(message, at)
                        && !(message.span(at, at).text().endsWith("找人") && message.goesOn(at, WORKING))
                        && !(message.isAfter(at, Kind.OR) && message.has(Kind.SMALL_TALK)));
    }

    /** "my mum calls me all the time": whether it tells who calls, and asks for no call. */
    private static boolean isToldOfCalls(Message message, int at) {
        return CALLS.matcher(message.span(at, at).text()).matches()
                || (message.span(at, at).text().endsWith("me")
                        && CALLING.matcher(message.before(at)).find());
    }

    /** Whether it only says what is bought, and looks for nothing: 買兩台，算80一台. */
    public static boolean buys(Chunk chunk) {
        return BUYING.contains(chunk.first().form());
    }

    /** 可以再便宜一點嗎，150 以下: whether a limit stands beside what might be haggling, in a clause of its own. */
    private static boolean isBounded(Message message) {
        return IntStream.range(0, message.size())
                .anyMatch(at -> message.chunk(at).quantity() != null && isLimit(message, at));
    }

    private static boolean isLimit(Message message, int at) {
        int from = message.clauseStart(at);
        boolean limit = false;
        for (int in = from; in < message.size() && !message.chunk(in).isBreak(); in++) {
            if (message.chunk(in).is(Kind.BARGAIN)) {
                return false;
            }
            limit |= message.chunk(in).isAny(Kind.OR_LESS, Kind.AT_MOST, Kind.LESS_THAN);
        }
        return limit;
    }
}
