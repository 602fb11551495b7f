package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads by how much the price limit said before goes up or down: "50 more is ok", 再加50也可以, "10 bucks less". */
final class Shifted {
    private static final int LEAST = 5;

    private static final Pattern MORE_BEFORE = Pattern.compile(
            "(?i)(再(加|多|貴|贵|添|出|補|补)|多(加|出|花|添|付)|(預算|预算|錢|钱)(再|可以|可|能)*(加|多)|^[^\\d]{0,4}加)(個|个|碼|码)?\\s*$"
                    + "|\\b(another|(an )?(extra|additional)|^\\D{0,12}\\badd)\\s*$");
    private static final Pattern LESS_BEFORE = Pattern.compile("(再|想|要|能)?((?<![至不減减])少|便宜|降|減|减)(個|个|了|花)?\\s*$");
    private static final Pattern MORE_BEHIND =
            Pattern.compile("(?i)\\s*(bucks |dollars |usd )?(more|extra|on top|higher)\\b(?! than)");
    private static final Pattern LESS_BEHIND =
            Pattern.compile("(?i)\\s*(bucks |dollars |usd )?(less|cheaper|lower)\\b(?! than)");

    /** That takes the amount for no count of products: "show me 20 more", "20 more reviews". */
    private static final Pattern ENDING = Pattern.compile(
            "(?i)\\s*($|[,.;!?，。！？]|(is|are|would|will|at|if|then|max|tops|than that|please|pls|works?|but|for)\\b)");

    private final Reading reading;
    private final Message message;

    Shifted(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
    }

    /** Moves the limit; gives the last chunk it takes, or -1 where no limit is moved. */
    int read(Quantity quantity, int at) {
        Optional<Constraint> limit = quantity.units().isEmpty() || quantity.isMoney()
                ? limit().filter(old -> quantity.value() >= LEAST && quantity.value() <= end(old))
                : Optional.empty();
        if (limit.isEmpty()) {
            return -1;
        }
        String before = message.before(at);
        boolean counted = message.isAfter(at, Kind.SEARCH, Kind.OTHERS);
        int more = behind(MORE_BEHIND, at);
        int less = behind(LESS_BEHIND, at);
        if (MORE_BEFORE.matcher(before).find() || (more >= 0 && !counted)) {
            return move(limit.get(), quantity.value(), at, Math.max(at, more));
        }
        boolean down = quantity.value() < end(limit.get())
                && (LESS_BEFORE.matcher(before).find() || less >= 0);
        return down ? move(limit.get(), -quantity.value(), at, Math.max(at, less)) : -1;
    }

    /** The last chunk of what says the direction behind the number, where its clause counts nothing by it; or -1. */
    private int behind(Pattern direction, int at) {
        if (at + 1 >= message.size()) {
            return -1;
        }
        String rest = message.span(at + 1, message.size() - 1).text();
        Matcher said = direction.matcher(rest);
        if (!said.lookingAt()
                || !ENDING.matcher(rest).region(said.end(), rest.length()).lookingAt()) {
            return -1;
        }
        return message.chunkAt(message.span(at + 1, at + 1).start() + said.end() - 1);
    }

    private Optional<Constraint> limit() {
        return message.need().constraints().stream()
                .filter(old -> old.attribute().equals(CatalogueItem.PRICE)
                        && old.polarity() == Polarity.REQUIRE
                        && (old.operator() == Operator.AT_MOST
                                || old.operator() == Operator.LESS_THAN
                                || old.operator() == Operator.BETWEEN))
                .findFirst();
    }

    private static double end(Constraint limit) {
        return limit.values().getLast() instanceof AttributeValue.Amount(double end) ? end : 0;
    }

    private int move(Constraint limit, double by, int at, int said) {
        int next = message.next(said);
        int last = next >= 0 && message.chunk(next).isAny(Kind.ANY, Kind.ALSO, Kind.YES) ? next : said;
        Operator operator = limit.operator() == Operator.BETWEEN ? Operator.AT_MOST : limit.operator();
        reading.add(
                reading.constraint(
                        CatalogueItem.PRICE,
                        operator,
                        List.of(AttributeValue.of(end(limit) + by)),
                        false,
                        message.span(at, last)),
                at,
                last);
        return last;
    }
}
