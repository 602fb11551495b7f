package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.NumberWord;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads two numbers of one attribute: the ends of a range ("40 to 60"), or either of both ("6 or 8 cores"). */
final class Ranges {
    private static final double NEIGHBOUR = 1.25;

    private static final Pattern TOLD_APART = Pattern.compile(
            "(?i)\\b(difference|choose|choosing|decide|deciding|torn|compare|comparison) between( (the|a|an))?\\s*$");

    private final Reading reading;
    private final Message message;
    private final AmountTarget targets;

    Ranges(Reading reading, AmountTarget targets) {
        this.reading = reading;
        this.message = reading.message();
        this.targets = targets;
    }

    /** Reads what begins with this quantity; gives the last chunk it takes, or -1 where no second number goes with it. */
    int read(Quantity first, int at) {
        int range = range(first, at);
        return range >= 0 ? range : either(first, at);
    }

    /** What share of the number said last 兩三, 一兩百 begin with; 1 where it names no two neighbours. */
    double least(int at) {
        List<Token> tokens = message.tokens();
        int from = message.chunk(at).from();
        Quantity number = message.chunk(at).quantity();
        boolean two =
                number != null && from + 1 < number.to() && tokens.get(from).kind() == Token.Kind.HAN;
        Optional<NumberWord> first = two ? NumberWord.of(tokens.get(from).form()) : Optional.empty();
        Optional<NumberWord> second = two ? NumberWord.of(tokens.get(from + 1).form()) : Optional.empty();
        boolean neighbours = first.isPresent()
                && second.isPresent()
                && !first.get().multiplies()
                && !second.get().multiplies()
                && first.get().value() > 0
                && second.get().value() == first.get().value() + 1;
        return neighbours ? first.get().value() / second.get().value() : 1;
    }

    private int range(Quantity low, int at) {
        int join = message.next(at);
        int to = join < 0 ? -1 : message.next(join);
        Quantity high = to < 0 ? null : message.chunk(to).quantity();
        boolean told = TOLD_APART.matcher(message.before(at)).find(); // "the difference between the 4060 and 4070"
        if (high == null || told || !(joins(join, at) || areNeighbours(low, join, high))) {
            return -1;
        }
        Quantity from = low.isBare() && !high.isBare() ? low.in(high) : low;
        Quantity until = high.isBare() && !low.isBare() ? high.in(low) : high;
        BoundReader.Bound bound =
                new BoundReader.Bound(Operator.BETWEEN, BoundReader.Nearness.EXACT, true, between(at), to);
        Optional<AmountTarget.Target> start = targets.find(from, at, bound);
        Optional<AmountTarget.Target> end = targets.find(until, to, bound);
        if (start.isEmpty()
                || end.isEmpty()
                || !start.get().attribute().equals(end.get().attribute())) {
            return -1;
        }
        double least = Math.min(start.get().value(), end.get().value());
        double most = Math.max(start.get().value(), end.get().value());
        int last = Math.max(to, start.get().label());
        Span span = message.span(bound.first(), last);
        reading.add(
                reading.constraint(
                        start.get().attribute(),
                        Operator.BETWEEN,
                        List.of(AttributeValue.of(least), AttributeValue.of(most)),
                        false,
                        span),
                bound.first(),
                last);
        return last;
    }

    private boolean joins(int join, int at) {
        Chunk chunk = message.chunk(join);
        if (!chunk.is(Kind.JOIN)) {
            return isDash(chunk);
        }
        return !chunk.is(Kind.AND) || between(at) < at;
    }

    /** "6 or 8 cores": of two numbers said of one attribute either will do, where products have both. */
    private int either(Quantity first, int at) {
        int or = message.next(at);
        int to = or < 0 ? -1 : message.next(or);
        Quantity second = to < 0 || !message.chunk(or).is(Kind.OR)
                ? null
                : message.chunk(to).quantity();
        if (second == null || !first.isBare()) {
            return -1;
        }
        BoundReader.Bound bound = BoundReader.read(message, to);
        Optional<AmountTarget.Target> same =
                bound.said() || !second.isBare() ? Optional.empty() : targets.ofBoth(first, second);
        if (same.isPresent()) {
            return add(same.get(), targets.in(same.get().attribute(), second).orElseThrow(), at, to);
        }
        Optional<AmountTarget.Target> last = bound.said() ? Optional.empty() : targets.find(second, to, bound);
        Optional<AmountTarget.Target> before =
                last.flatMap(target -> targets.in(target.attribute(), second.isBare() ? first : first.in(second)));
        boolean labelled = last.isPresent() && (last.get().label() >= 0 || !second.isBare());
        if (!labelled || before.isEmpty() || !targets.isAttested(last.get()) || !targets.isAttested(before.get())) {
            return -1;
        }
        return add(before.get(), last.get(), at, Math.max(to, last.get().label()));
    }

    /** Asks for either of two numbers, and what goes by them. */
    private int add(AmountTarget.Target one, AmountTarget.Target other, int from, int to) {
        Span span = message.span(from, to);
        List<AttributeValue> values = Stream.of(one, other)
                .flatMap(target -> new Approximation(reading, target, false, span).nominal().stream())
                .distinct()
                .toList();
        reading.add(reading.constraint(one.attribute(), Operator.IS, values, false, span), from, to);
        return to;
    }

    /** "13 or 14 inches": two near sizes with one unit are the ends of what would do. */
    private boolean areNeighbours(Quantity low, int join, Quantity high) {
        return message.chunk(join).is(Kind.OR)
                && low.isBare()
                && !high.isBare()
                && high.value() > low.value()
                && high.value() <= low.value() * NEIGHBOUR;
    }

    private static boolean isDash(Chunk chunk) {
        return chunk.to() == chunk.from() + 1
                && "-~–—〜－～".contains(chunk.first().form());
    }

    /** Where a "between" before the range stands, or the range itself. */
    private int between(int at) {
        int previous = message.previous(at);
        return previous >= 0 && message.chunk(previous).is(Kind.BETWEEN) ? previous : at;
    }
}
