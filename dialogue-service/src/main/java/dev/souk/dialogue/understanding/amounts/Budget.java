package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells when a bare number is money to spend. */
final class Budget {
    private static final int LEAST_PAID = 10;
    private static final double ABOUT = 2;
    private static final double FEW = 0.15;
    private static final Set<String> KEPT_DOWN = Set.of("weight", "length", "sound", "nanoseconds");

    private static final Pattern PAID_BY = Pattern.compile(
            "(?i)(我|爸|媽|妈|爺|爷|奶|嬤|公|婆|哥|姊|姐|弟|妹|家裡|家里|家人|公司|老闆|老板|學校|学校|單位|单位)(他們|他们|們|们)?"
                    + "(說|说)?(只|要|會|会|願意|愿意|可以|最多|一起|大概)*(幫我|帮我|幫|帮)?(出|給|给|贊助|赞助|補助|补助|補貼|补贴)[我他她]?$"
                    + "|\\b(chip(ping|ped|s)? in|(gave|give|gives|giving) (me|him|her|us))( (about|around|up to|like))*\\s*$");
    private static final Set<String> HAVING = Set.of("have", "got", "有");

    private final Reading reading;
    private final Message message;

    Budget(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
    }

    /** Whether the clause speaks of money before the number: 預算八百, 爸媽出一千. */
    boolean isSpokenOf(int at) {
        return (message.isAfter(at, Kind.BUDGET) && !isKept(at))
                || PAID_BY.matcher(message.before(at)).find();
    }

    /** 同樣價錢有360的嗎: whether the clause says that the price stays, so that the number is of something else. */
    boolean isKept(int at) {
        return IntStream.range(message.clauseStart(at), at)
                .anyMatch(budget -> message.chunk(budget).is(Kind.BUDGET) && message.isJustAfter(budget, Kind.SAME));
    }

    /** "the best i can get for 150", "and i have 100": a number after such a word at the end of its clause. */
    boolean isPaidFor(Quantity quantity, int at, BoundReader.Bound bound) {
        return at > 0
                && quantity.value() >= LEAST_PAID
                && (message.chunk(at - 1).first().is("for") || isAtHand(at - 1))
                && message.next(bound.last()) < 0;
    }

    private boolean isAtHand(int having) {
        return having > 0
                && HAVING.contains(message.chunk(having).first().form())
                && message.chunk(having - 1).is(Kind.ME);
    }

    /** "APC, under 250" or "300 tops" after a capacity was asked for: a limit beside another wish, or one that few would fall below. */
    boolean isRatherMeant(String asked, Quantity quantity, BoundReader.Bound bound) {
        boolean limit = bound.isMost() && !isKnown();
        int[] places = reading.about().places();
        boolean few = places.length == 1
                && message.lexicon().distribution(places[0], asked).quantile(FEW) > quantity.value();
        return limit && (few || !reading.constraints().isEmpty() || !isKeptDown(asked));
    }

    /** Whether people set a limit to it, as to a weight: "nothing over 150" after a power was asked for is a price. */
    boolean isKeptDown(String attribute) {
        return reading.unitsOf(attribute).stream().anyMatch(unit -> KEPT_DOWN.contains(unit.dimension()));
    }

    /** "yeah figured. ok 120 then, pink and glass": whether a clause says the number and nothing else. */
    boolean isNamedAlone(int at) {
        int before = message.previous(at);
        boolean begins =
                before < 0 || (message.chunk(before).isAny(Kind.YES, Kind.SMALL_TALK) && message.previous(before) < 0);
        return begins
                && message.next(at) < 0
                && (at + 1 == message.size() || message.chunk(at + 1).isFiller());
    }

    /** 那500好了 after a limit of 300: whether it is about as much as the limit, and nothing was said of what else it may be of. */
    boolean isNewLimit(Quantity quantity, String other) {
        return message.need().constraints().stream()
                        .noneMatch(old -> old.attribute().equals(other))
                && message.need().constraints().stream()
                        .filter(old -> old.attribute().equals(CatalogueItem.PRICE)
                                && !old.values().isEmpty())
                        .anyMatch(old -> old.values().getLast() instanceof AttributeValue.Amount(double limit)
                                && quantity.value() <= limit * ABOUT
                                && quantity.value() >= limit / ABOUT);
    }

    /** Whether the need has a price already. */
    boolean isKnown() {
        return message.need().constraints().stream()
                .anyMatch(old -> old.attribute().equals(CatalogueItem.PRICE));
    }
}
