package dev.souk.dialogue.understanding.revision;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.values.ValueReader;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns down what was named: by a negation that reaches back, or by a complaint about it. */
public final class TurningDown {
    /** 鈦好貴, 水冷會漏水, 那種我戴久會痛, "water cooling leaks": what is said right behind it. */
    private static final Pattern FAULT = Pattern.compile("(?i)(好|有點|有点|有夠|有够)(貴|贵|重|大|小|醜|丑|吵|慢)"
            + "|的?(夏天|冬天|天氣熱|天气热|流汗)?(就|都|很|好|超|太|會|会|容易)*([黏悶闷臭]|[掉褪]色|掉漆|掉屑|脫皮|脱皮|生鏽|生锈|發霉|发霉|起毛球|變形|变形)"
            + "|的?(那種|那种|這種|这种|款|式)?(真的|有點|有点|實在|实在)*((看|用|穿|戴)(膩|腻|煩|烦)|(好|很|太|超|滿|满|蠻)(無聊|无聊|悶|闷|單調|单调|呆板|死板|沉悶|沉闷|普通))"
            + "|(ones? )?(is|are|looks?|feels?)( (so|too|really|kinda|kind of|a bit|just|very|pretty|such a))* (boring|dull|bland|plain|gloomy|depressing|drab|bore)\\b"
            + "|(怕|會|会|容易|遲早會|迟早会)?(漏水|漏液)"
            + "|(裡|里|面|的|式)*(那種|那种|這種|这种)?(我|我都|我就)?(只要)?[戴坐看用聽听握穿](久|起來|起来|太久|一下|一會|一会)了?(我)?(的)?"
            + "(耳朵|耳道|眼睛|頭|头|手|手腕|腰|背|腳|脚)?(就|都|會|会)*(很|超|好|有點|有点)?"
            + "(痛|疼|暈|晕|酸|癢|痒|麻|脹|胀|過敏|过敏|不舒服|想吐)|(will |might |could |can |may )?leaks?\\b|leaking\\b");

    /** 粉紅好像有點太花, "pink seems a bit too girly": too much of something, said with hesitation. */
    private static final Pattern OVERDONE =
            Pattern.compile("(?i)(的|式|款|那種|那种|好像|感覺|感觉|看起來|看起来|似乎|可能|對我來說|对我来说|真的|實在|实在|有點|有点|有些|會|会|也|又|都|還是|还是)*"
                    + "太(?!太|陽|阳|好|棒|讚|赞|美|帥|帅|可愛|可爱|酷|神|愛|爱|喜歡|喜欢|適合|适合|完美|舒服|方便|香|花錢|花钱)[\\p{IsHan}]{1,4}(?=[，,。 ！!、；;]|$)"
                    + "|(is|are|s|looks?|feels?|seems?|sounds?|(might|may|would|could) be)"
                    + "( (maybe|probably|perhaps|kinda|kind of|sort of|just|a bit|a little|a tad|way|far|really|honestly))+ too"
                    + " (?!please|and|but|though|or|if|then)\\w+");

    private static final Pattern BEYOND = Pattern.compile(
            "(?i)((is|are|s|would be|seems?|feels?|sounds?) )?((just|way|far|a (little )?bit|a little|really) )?"
                    + "too (much|many|little|few|expensive|pricey|steep|dear|high|low|big|small|large|heavy|light|long|short)\\b"
                    + "|(dollars? |bucks |usd )?(i|we) ((really )?(don'?t|do not|won'?t|can'?t|cannot) )(want to |wanna |like to )?(pay|spend|go)\\b"
                    + "|(就|都|也|真的|實在|实在|對我來說|对我来说)?(太|有點|有点|好)(貴|贵|多|少|大|小|重|高|長|长)");
    /** "she'd faint at anything over 105": before what is too much. */
    private static final Pattern AVERSE = Pattern.compile(
            "(?i)\\b(faint|balk|choke|wince|cry|die|scream|shout|panic|freak(s|ed)? out|flip|kill (me|us|him|her)|laugh|refuse|frown|"
                    + "heart attack|hit the roof|throw (him|her)self|draw (the|a) line)(s|es|ing)?\\b[^,.;!?]*\\b(at|if|over|by|to|for|above|beyond)\\b");

    private static final Set<Operator> BOUNDS = EnumSet.of(Operator.MORE_THAN, Operator.LESS_THAN);
    private static final Set<Operator> LIMITS = EnumSet.of(Operator.AT_MOST, Operator.AT_LEAST);

    private static final Pattern THEM = Pattern.compile("(?i)\\b(them|those|brands?)\\b|他們|他们|這家|这家|那家|牌");
    /** 不要看了會怕, 不要因為…: why it is turned down, told without a pause. */
    private static final Pattern REASON = Pattern.compile("(?i)(看了|用了|戴了|聽了|听了|坐了)?(會|会|很)?"
            + "(怕|暈|晕|痛|累|過敏|过敏)|因為|因为|聽說|听说|(之前|以前|上次)(?!的|那|這|这|看|說|说)|because\\b");

    private static final Set<String> BEING = Set.of("is", "are", "was", "looks", "seems");
    private static final Set<String> LACKING = Set.of("没", "无", "without", "lacking");
    private static final Set<String> HAVING = Set.of("有", "带", "附", "含");
    private static final Set<String> DENYING = Set.of("不", "没");
    private static final Set<String> DETERMINERS = Set.of("the", "those", "these", "any", "a", "an");
    private static final Set<String> MUCH =
            Set.of("big", "large", "long", "tall", "wide", "thick", "heavy", "大", "长", "高", "宽", "厚", "重");
    private static final Set<String> LITTLE =
            Set.of("small", "short", "narrow", "thin", "light", "小", "短", "矮", "低", "窄", "薄", "轻");
    private static final Set<String> TOO = Set.of("too", "太");
    private static final int MOST_ADJECTIVES = 2;

    private final Reading reading;
    private final Message message;
    private final ValueReader values;

    public TurningDown(Reading reading, ValueReader values) {
        this.reading = reading;
        this.values = values;
        this.message = reading.message();
    }

    /** "11 inches is too small", 開放式的太漏音了: whether the clause goes on to say that what was just named is too much of something. */
    public boolean complained(int at) {
        boolean value = message.chunk(at).quantity() == null;
        if (message.goesOn(at, FAULT) || (value && message.goesOn(at, OVERDONE))) {
            return true;
        }
        int next = behindBeing(at);
        int what = next < 0 ? -1 : message.next(next);
        return what == next + 1 // not "wireless too, please"
                && what > 0
                && message.chunk(next).is(Kind.TOO)
                && TOO.contains(message.chunk(next).first().form())
                && !message.chunk(what).isAny(Kind.BUT, Kind.AND, Kind.OR, Kind.FILLER, Kind.BUDGET);
    }

    private int behindBeing(int at) {
        int next = message.next(at);
        return next >= 0 && BEING.contains(message.chunk(next).first().form()) ? message.next(next) : next;
    }

    /** 360太大 wants less than that; of what else is complained nothing is asked. */
    public void complain(int amount) {
        int too = behindBeing(amount);
        int what = too < 0 ? -1 : message.next(too);
        String word = what < 0 ? "" : message.chunk(what).first().form();
        Constraint last = reading.constraints().getLast();
        boolean sized = what > 0
                && message.chunk(too).is(Kind.TOO)
                && (MUCH.contains(word) || LITTLE.contains(word))
                && last.operator() == Operator.IS
                && last.polarity() == Polarity.REQUIRE
                && !last.attribute().equals(CatalogueItem.PRICE);
        if (sized) {
            Operator within = MUCH.contains(word) ? Operator.LESS_THAN : Operator.MORE_THAN;
            reading.replaceLast(last.with(within, last.values()), what);
            reading.use(too, what);
        } else if (!(LIMITS.contains(last.operator()) && message.isSetOff(amount))) { // 八十以下 太貴怕他摔壞 tells why
            reading.takeBack();
        }
    }

    /** 破一百二她會唸我: more than so much money is no wish where the clause goes on with what nothing is known of. */
    public boolean limits(int amount) {
        Constraint last = reading.constraints().getLast();
        int next = message.next(amount);
        boolean more = last.attribute().equals(CatalogueItem.PRICE) && last.operator() == Operator.MORE_THAN;
        boolean tells = false;
        for (int after = next; after >= 0; after = message.next(after)) {
            tells |= message.chunk(after).isUnknown() || message.chunk(after).is(Kind.HIGH);
        }
        return more && tells && !message.isAfter(amount, Kind.SEARCH);
    }

    /** 有白色的沒: whether the 沒 behind what there might be only asks. */
    public boolean asksWhether(int at) {
        Chunk chunk = message.chunk(at);
        return chunk.first().is("没")
                && chunk.to() == chunk.from() + 1
                && message.isAfter(at, Kind.WITH)
                && (message.isSetOff(at) || message.next(at) < 0);
    }

    /** "over 80 is too much", 超過80太貴: a bound that the clause goes on to call too much is the bound on the other side. */
    public boolean isBeyond(int amount) {
        Constraint last = reading.constraints().getLast();
        if (!BOUNDS.contains(last.operator())) {
            return false;
        }
        boolean beyond = message.goesOn(amount, BEYOND);
        if (beyond) {
            reading.use(amount + 1, message.clauseEnd(amount + 1));
        }
        return beyond || AVERSE.matcher(message.before(amount)).find();
    }

    /** 有沒有不帶數字鍵的: whether the 不 that ends what stands before it denies what it begins with. */
    public boolean isDenied(int at) {
        int from = message.chunk(at).from();
        return from > 0
                && HAVING.contains(message.chunk(at).first().form())
                && DENYING.contains(message.tokens().get(from - 1).form())
                && !message.chunk(at - 1).isAny(Kind.EXCLUDE, Kind.WITH, Kind.QUESTION);
    }

    /** 要可攜的不要桌上型: whether what follows is turned down, in place of what the clause asks for. */
    public boolean turnsAhead(int at) {
        return message.chunk(at).is(Kind.EXCLUDE_BEFORE)
                && message.chunk(at).first().is("的")
                && !message.isSetOff(at)
                && at + 1 < message.size()
                && message.names(at + 1, reading.about(), Sense.Value.class)
                && message.isAfter(at, Kind.SEARCH, Kind.ONLY);
    }

    /** Whether nothing that could be turned down follows in the clause. */
    public boolean turnsBack(int at) {
        if (message.previous(at) >= 0 && message.goesOn(at, REASON)) {
            return true;
        }
        boolean amount = at + 1 < message.size() && message.chunk(at + 1).quantity() != null;
        if ((message.isSetOff(at) || isListed(at))
                && message.previous(at) >= 0
                && !message.isSetOff(at - 1)
                && (!amount || message.chunk(at).is(Kind.UNNEEDED))) { // 太貴的不用 45以下就好
            return true;
        }
        if (isAnotherClause(at) || pointsAhead(at)) {
            return false;
        }
        for (int next = at + 1; next < message.size() && !message.chunk(next).isBreak(); next++) {
            Chunk chunk = message.chunk(next);
            if (chunk.quantity() != null || !chunk.meanings().isEmpty() || chunk.isUnknown()) {
                return false;
            }
        }
        return true;
    }

    /** 心電圖不用、電池也隨便: whether the next of a list follows. */
    private boolean isListed(int at) {
        return at + 1 < message.size() && message.chunk(at + 1).first().is("、");
    }

    /** "over ear not the little ones", "in-ear, no big ones": whether it goes on to say of what kind those are that are not wanted. */
    private boolean pointsAhead(int at) {
        if (at + 1 >= message.size() || message.chunk(at + 1).isBreak()) {
            return false;
        }
        Token last = message.tokens().get(message.chunk(at).to() - 1);
        return DETERMINERS.contains(last.form())
                || (last.kind() == Token.Kind.WORD && message.chunk(at + 1).isAny(Kind.BIG, Kind.SMALL));
    }

    /** 有 type c 的嗎 不想再轉接: whether it goes on by itself behind what was asked for. */
    private boolean isAnotherClause(int at) {
        return at > 0
                && message.tokens().get(message.chunk(at).from() - 1).is("吗")
                && at + 1 < message.size()
                && !message.chunk(at + 1).isBreak()
                && !message.isSetOff(at);
    }

    /** "not the blinky rgb stuff", "not that boring old black": words that nothing is known of between what turns down and the value turned down. */
    public boolean isAdjective(int at) {
        int first = at;
        while (first > 0 && message.chunk(first - 1).isUnknown()) {
            first--;
        }
        int previous = message.previous(first);
        return message.chunk(at).isUnknown()
                && previous >= 0
                && message.chunk(previous).isAny(Kind.EXCLUDE, Kind.DISLIKE, Kind.NOT_TOO)
                && describes(at + 1);
    }

    /** Whether what stands here is a value, but for a few words before it that nothing is known of. */
    public boolean describes(int at) {
        int value = at;
        while (value < message.size()
                && value < at + MOST_ADJECTIVES
                && (message.chunk(value).isUnknown() || message.chunk(value).isFiller())) {
            value++;
        }
        return value < message.size() && values.isValue(value);
    }

    /** "ARGB? no, …", 不是，先看…: a no alone in its clause, after something was named, takes that back. */
    public boolean correctsItself(int at) {
        boolean alone = at > 0
                && at + 1 < message.size()
                && message.chunk(at - 1).isBreak()
                && message.chunk(at + 1).isBreak();
        return alone
                && message.chunk(at).is(Kind.NO)
                && !reading.constraints().isEmpty()
                && message.utterance().offer() == null;
    }

    /** A number is turned down only right after the negation; elsewhere it says a bound of its own. */
    public boolean isTurnedDirectly(int at) {
        int previous = message.previous(at);
        return previous >= 0 && message.chunk(previous).isAny(Kind.EXCLUDE, Kind.DISLIKE);
    }

    /** Whether an item has several of its values, as a jacket comes in several sizes. */
    private boolean hasSeveral(String attribute) {
        return message.lexicon()
                .attribute(reading.about(), attribute)
                .filter(definition -> definition.kind() == AttributeKind.TERMS)
                .isPresent();
    }

    /** Whether nothing follows in the clause but what makes a question of it: 可以不要列他們家嗎. */
    private boolean isLast(int at) {
        int next = message.next(at);
        return next < 0 || (message.chunk(next).is(Kind.QUESTION) && message.next(next) < 0);
    }

    /** 超過三百就不考慮: whether a bound was said right before. */
    private boolean isBoundBeside(Constraint last, int at) {
        int previous = message.previous(at);
        return previous >= 0
                && last.span() != null
                && last.span().end() == message.span(previous, previous).end()
                && (last.operator() == Operator.MORE_THAN || last.operator() == Operator.LESS_THAN);
    }

    /** CL30的才要，cl36那種不要: whether the amount right before it is the second of two. */
    private boolean isAmongAmounts(Constraint last, int at) {
        int previous = message.previous(at);
        if (previous >= 0 && message.chunk(previous).is(Kind.THIS)) {
            previous = message.previous(previous);
        }
        return previous >= 0
                && last.operator() == Operator.IS
                && last.span() != null
                && last.values().getFirst() instanceof AttributeValue.Amount
                && last.span().end() == message.span(previous, previous).end()
                && reading.constraints().stream()
                        .anyMatch(other -> other.attribute().equals(last.attribute())
                                && other.polarity() == Polarity.REQUIRE
                                && !other.values().equals(last.values()));
    }

    /** "just the black ones, white gets dirty": what is asked for in its place says enough, and a black and white one may do. */
    private boolean isInPlaceOf(Constraint turned) {
        boolean said = turned.operator() == Operator.CONTAINS
                || (turned.operator() == Operator.IS
                        && turned.values().getFirst() instanceof AttributeValue.Term
                        && !turned.attribute().equals(CatalogueItem.BRAND));
        return said
                && !turned.attribute().equals(Constraint.NAME) // 11 Pro, 光碟版不要: a name says several things
                && reading.constraints().stream()
                        .anyMatch(other -> other.attribute().equals(turned.attribute())
                                && other.operator() == turned.operator()
                                && other.polarity() == Polarity.REQUIRE
                                && !other.values().equals(turned.values()));
    }

    /** 真皮的不用給我，太重: said right after a value was turned down, it tells why. */
    public static boolean isReason(Reading reading, int at) {
        Message message = reading.message();
        Constraint last =
                reading.constraints().isEmpty() ? null : reading.constraints().getLast();
        return last != null
                && last.polarity() == Polarity.EXCLUDE
                && last.span() != null
                && at > 0
                && message.chunk(at - 1).isBreak()
                && message.chunkAt(last.span().start()) >= message.clauseStart(at - 1);
    }

    /** 沒內顯的不要, "the ones without a mic are out": whether it is the lack of something that is turned down. */
    private boolean isLack(Constraint last, int at) {
        Span named = last.span();
        if (named == null || last.polarity() != Polarity.EXCLUDE) {
            return false;
        }
        int value = message.chunkAt(named.start());
        int negation = message.previous(value);
        boolean lack = LACKING.contains(message.chunk(value).first().form()) // 無內顯
                || (negation >= 0
                        && LACKING.contains(message.chunk(negation).first().form()));
        return lack && message.clauseStart(value) == message.clauseStart(at);
    }

    /** "I don't like curved ones, makes me dizzy": what its own clause turns down is not turned round by the reason. */
    private boolean isTurnedAlready(Constraint last) {
        return last.span() != null
                && message.isAfter(message.chunkAt(last.span().start()), Kind.EXCLUDE, Kind.DISLIKE);
    }

    /** 太重了 不要: what was said to be too much is a wish for less already. */
    private boolean isTooMuch(Constraint last) {
        return last.span() != null
                && message.chunk(message.chunkAt(last.span().start())).is(Kind.TOO);
    }

    /** Turns down what the clause has named so far. */
    public void exclude(int at, String lastAttribute, String lastAmount) {
        if (reading.constraints().isEmpty()) {
            return;
        }
        Constraint last = reading.constraints().getLast();
        boolean alone = message.chunk(at).is(Kind.EXCLUDE_BEFORE) && message.previous(at) < 0 && isLast(at);
        if ((alone && isTurnedAlready(last)) || isTooMuch(last)) {
            return;
        }
        boolean them = message.chunk(at).is(Kind.EXCLUDE_BEFORE)
                && last.attribute().equals(CatalogueItem.BRAND)
                && THEM.matcher(message.span(at, at).text()).find();
        boolean amount = message.chunk(at).is(Kind.EXCLUDE_BEFORE)
                && last.operator() == Operator.IS
                && last.attribute().equals(lastAmount);
        boolean reached = alone
                || them
                || amount
                || last.attribute().equals(lastAttribute)
                || isBoundBeside(last, at)
                || isAmongAmounts(last, at);
        boolean spared = (message.chunk(at).is(Kind.UNNEEDED) && reading.isFlag(last.attribute()))
                || (reached && isInPlaceOf(last));
        if (spared
                || (reached && hasSeveral(last.attribute()))) { // "L is too big": what has others besides may have it
            reading.takeBack();
        } else if (reached && isLack(last, at)) {
            reading.replaceLast(last.required(), at);
        } else if (reached) {
            Constraint turned = reading.constraint(
                    last.attribute(),
                    last.operator(),
                    last.values(),
                    true,
                    last.span() == null ? message.span(at, at) : last.span());
            reading.replaceLast(Negation.of(turned), at);
        }
    }
}
