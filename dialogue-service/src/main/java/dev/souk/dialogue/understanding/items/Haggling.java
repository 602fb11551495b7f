package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether another price than the listed one is put to the shop: by a word that haggles, or by an offer for what is shown. */
public final class Haggling {
    private static final Pattern RECKONED = Pattern.compile(".*(?<![預预打總总不])算(我|你|我們|我们|便宜|個|个|只要|就|[ ])*$");
    private static final Pattern OFF = Pattern.compile(
            "(?i)\\s*(bucks|dollars|usd|quid|percent|pct|%|or so|\\s)*\\s*off\\b(?! (the )?(desk|floor|ground|wall))");
    private static final Pattern DISCOUNT = Pattern.compile("[打算給给][^，。,. ]{0,3} ?[\\d一二三四五六七八九]+ ?折");
    private static final Pattern LESSENED = Pattern.compile(".*(便宜|(?<![至最多大不起])少|折|減|减|降|扣|殺|杀)(個|个|我|掉|價|价|算|[ ])*$");
    private static final Pattern FOR = Pattern.compile(
            "(?i)(?!(so |and )?(is|are|was|were)\\b).*\\b(for|at)( (only|just|like|about|say|a flat))?\\s*\\$?$");
    private static final Pattern ANOTHER =
            Pattern.compile("(?i)\\b(like|similar|than|any|anything|something|other|another|under|below|max)\\b");
    private static final Pattern FOR_IT = Pattern.compile("(?i)\\s*(bucks|dollars|usd|quid|cash|each|flat|\\s)*for\\b");
    private static final Pattern GIVEN = Pattern.compile(
            "[元塊块鎂美金錢钱 ]*(就|能|可以|要|肯|願意|愿意)*((賣|卖)(我|給我|给我|不賣|不卖|嗎|吗|啦|吧)|(給|给)我(?!看|找|推|列|介|一)|成交|帶走|带走)");
    private static final Pattern SETTLED =
            Pattern.compile("[元塊块鎂美金錢钱 ]*(就好|啦|喇|吧|好嗎|好吗|好不好|可以嗎|可以吗|可不可以|行嗎|行吗|行不行|怎樣|怎样|如何)");

    private static final Pattern SUCH = Pattern.compile("[元塊块]?的(?!話|话)");
    private static final Pattern PAID = Pattern.compile("(?i)(cash|each|flat|total|off|all in|and|if|\\p{IsHan})");

    private final Message message;

    public Haggling(Message message) {
        this.message = message;
    }

    /** Whether it haggles at all. */
    public boolean isIn() {
        return isSaid() || isOffer();
    }

    /** A word that haggles, and no size that the shop is asked for: "can you do 5tb" asks for drives of that size. */
    public boolean isSaid() {
        boolean discount = DISCOUNT.matcher(message.utterance().text()).find();
        return discount
                || IntStream.range(0, message.size()).anyMatch(at -> {
                    Quantity next =
                            at + 1 < message.size() ? message.chunk(at + 1).quantity() : null;
                    boolean size =
                            next != null && next.isMeasure() && !message.goesOn(at + 1, OFF); // "can you do 15% off"
                    return message.chunk(at).is(Kind.BARGAIN)
                            && !(size
                                    && message.tokens()
                                            .get(message.chunk(at).to() - 1)
                                            .is("do"));
                });
    }

    /** A price for an item shown, or an amount off its own: "give me the first for 50", 第二個60塊啦, "15 off the second". */
    public boolean isOffer() {
        return !message.utterance().shown().last().isEmpty()
                && IntStream.range(0, message.size())
                        .anyMatch(at -> isPrice(at)
                                && !isBound(at + 1)
                                && (isTakenOff(at)
                                        || (isBelowPrices(at) && (isGiven(at) || isPutFor(at) || isForItem(at)))));
    }

    /** An amount of money, or a number that counts nothing: not the 2 of "for 2 people". */
    private boolean isPrice(int at) {
        Quantity quantity = message.chunk(at).quantity();
        boolean counts = at + 1 < message.size() && message.chunk(at + 1).isUnknown() && !message.goesOn(at, PAID);
        return quantity != null && (quantity.isMoney() || (quantity.units().isEmpty() && !counts));
    }

    /** Less than the dearest of those shown costs: the 1600 of "it should run at 1600" is offered for none of 30. */
    private boolean isBelowPrices(int at) {
        Quantity quantity = message.chunk(at).quantity();
        List<Double> prices = message.utterance().shown().last().stream()
                .map(item -> item.attributes().get(CatalogueItem.PRICE))
                .flatMap(price -> price instanceof AttributeValue.Amount(double amount)
                        ? Stream.of(amount)
                        : Stream.<Double>empty())
                .toList();
        return quantity != null && (prices.isEmpty() || prices.stream().anyMatch(price -> quantity.value() < price));
    }

    private boolean isBound(int at) {
        return at < message.size()
                && message.chunk(at).isAny(Kind.OR_LESS, Kind.OR_MORE, Kind.OR_SO, Kind.AND_SOME, Kind.ORDINAL);
    }

    private boolean isTakenOff(int at) {
        boolean described = message.isAfter(at, Kind.THAN) || message.goesOn(at, SUCH); // 比第一個便宜20的
        return message.goesOn(at, OFF)
                || (!described && LESSENED.matcher(message.before(at)).matches());
    }

    /** 算50我馬上匯, 80給我好不好, 兩百賣我. */
    private boolean isGiven(int at) {
        return RECKONED.matcher(message.before(at)).matches() || message.goesOn(at, GIVEN);
    }

    /** 第二個60塊啦: right behind an item pointed at. */
    private boolean isPutFor(int at) {
        return at > 0
                && message.chunk(at - 1).isAny(Kind.ORDINAL, Kind.THIS, Kind.MIDDLE)
                && message.goesOn(at, SETTLED);
    }

    /** "the first one for 50", "60 for the first one", and not "anything like it for 50". */
    private boolean isForItem(int at) {
        boolean before = FOR.matcher(message.before(at)).matches()
                && IntStream.range(message.clauseStart(at), at).anyMatch(this::isItem);
        boolean after = message.goesOn(at, FOR_IT)
                && IntStream.rangeClosed(at + 1, Math.min(at + 3, message.clauseEnd(at)))
                        .anyMatch(this::isItem);
        boolean another = message.has(Kind.SAME)
                || message.has(Kind.AT_MOST)
                || ANOTHER.matcher(message.utterance().text()).find();
        return (before || after) && !another;
    }

    private boolean isItem(int at) {
        return message.chunk(at).isAny(Kind.ORDINAL, Kind.MIDDLE, Kind.THESE)
                || (message.chunk(at).is(Kind.THIS) && message.chunk(at).first().is("it"))
                || message.span(at, at).text().equalsIgnoreCase("for both");
    }
}
