package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.reading.Workplace;
import dev.souk.dialogue.understanding.utterance.Ambiguity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Reads numbers: bounds, ranges, amounts, and lists of two such as 1920 × 1080 and 2 × 16 GB. */
public final class AmountReader {
    private static final String WEIGHT = "weight";
    private static final double MINUTE = 60_000;

    /** Nobody who cooks for two wants to cook for ten. */
    private static final double ENOUGH_FOR = 2;

    private static final Set<String> BEING = Set.of("hes", "shes", "im", "weighs", "weigh");

    private final Reading reading;
    private final Message message;
    private final Lexicon lexicon;
    private final AmountTarget targets;
    private final Pieces pieces;
    private final Ranges ranges;
    private final Needed needed;
    private final Shifted shifted;

    public AmountReader(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
        this.lexicon = message.lexicon();
        this.targets = new AmountTarget(reading);
        this.pieces = new Pieces(reading, targets);
        this.ranges = new Ranges(reading, targets);
        this.needed = new Needed(reading);
        this.shifted = new Shifted(reading);
    }

    /** Reads the quantity in this chunk; gives the last chunk it takes, or -1 where it means nothing here. */
    public int read(int at, boolean excluded) {
        Quantity quantity = message.chunk(at).quantity();
        if (quantity == null
                || isForeign(quantity, at)
                || isOfSomebody(quantity, at)
                || Journey.isOf(message, quantity, at)
                || Aged.isOf(message, quantity, at)
                || Habit.isOf(message, at)
                || Story.isOf(message, quantity, at)
                || Workplace.isMeasured(message, reading.about(), at)) {
            return -1;
        }
        int moved = shifted.read(quantity, at);
        int pair = moved >= 0 ? moved : pair(quantity, at, excluded);
        if (pair < 0) {
            pair = pieces.read(quantity, at, excluded);
        }
        if (pair < 0) {
            pair = completed(quantity, at);
        }
        if (pair >= 0) {
            return pair;
        }
        int several = ranges.read(quantity, at);
        return several >= 0 ? several : single(quantity, at, excluded);
    }

    /** 我同事90公斤, "he's 115 kilos", 貓八公斤: somebody's weight, and no product's unless it has to bear it. */
    private boolean isOfSomebody(Quantity quantity, int at) {
        return at > 0
                && !message.tokens().get(message.chunk(at).from() - 1).is("的") // 換我的 256G
                && quantity.isOf(WEIGHT)
                && (message.chunk(at - 1).isAny(Kind.PERSON, Kind.ME)
                        || BEING.contains(message.chunk(at - 1).first().form())
                        || Pet.isBefore(message, at))
                && !needed.isToBeBorne(at)
                && carried(quantity, at).isEmpty();
    }

    /** "i weigh 115", 我98公斤 of a chair: what it has to bear; "my brother is" tells of somebody alone. */
    private Optional<AmountTarget.Target> carried(Quantity quantity, int at) {
        return !needed.isWeightOfSomebody(at)
                ? Optional.empty()
                : IntStream.of(reading.about().places())
                        .boxed()
                        .flatMap(place -> lexicon.attributes(place).stream())
                        .flatMap(attribute -> targets.in(attribute.attribute(), quantity).stream())
                        .filter(target -> targets.isWeight(target) && needed.isBorne(target))
                        .findFirst();
    }

    private boolean isForeign(Quantity quantity, int at) {
        boolean foreign = !quantity.currency().isEmpty()
                && !quantity.currency().equals(lexicon.schema().currency());
        if (foreign) {
            Span span = message.span(at, at);
            reading.doubt(Ambiguity.ofMoney(span));
            reading.use(at, at);
        }
        return foreign;
    }

    private int pair(Quantity left, int at, boolean excluded) {
        int cross = at + 1;
        int right = at + 2;
        boolean crossed = right < message.size() && isCross(message.chunk(cross));
        Quantity other = crossed ? message.chunk(right).quantity() : null;
        if (other == null) {
            return -1;
        }
        boolean sized = !left.isBare() && other.isBare(); // 8G*2 are two of 8
        double first = sized ? other.value() : left.value();
        double second = sized ? left.value() : other.value();
        for (int place : reading.about().places()) {
            for (AttributeDefinition attribute : lexicon.attributes(place)) {
                for (AttributeValue list : List.of(list(first, second), list(second, first))) {
                    if (attribute.kind() == AttributeKind.AMOUNTS
                            && listed(place, attribute.attribute(), list, at, right, excluded)) {
                        return right;
                    }
                }
            }
        }
        return -1;
    }

    /** Asks for a list of numbers where the catalogue has it; false, and nothing read, where it has not. */
    private boolean listed(int place, String attribute, AttributeValue list, int from, int to, boolean excluded) {
        boolean known = lexicon.list(place, attribute, list) > 0;
        if (known) {
            Span span = message.span(from, to);
            reading.add(reading.constraint(attribute, Operator.IS, List.of(list), excluded, span), from, to);
        }
        return known;
    }

    /** "DDR4 3200": a number that goes on a list whose first element was just said. */
    private int completed(Quantity quantity, int at) {
        List<Constraint> before = reading.constraints();
        boolean follows = quantity.isBare()
                && quantity.units().isEmpty()
                && !before.isEmpty()
                && before.getLast().operator() == Operator.IS
                && before.getLast().values().size() == 1
                && !BoundReader.read(message, at).said();
        if (!follows || !(before.getLast().values().getFirst() instanceof AttributeValue.Amount(double first))) {
            return -1;
        }
        Constraint begun = before.getLast();
        AttributeValue list = list(first, quantity.value());
        for (int place : reading.about().places()) {
            if (begun.polarity() == Polarity.REQUIRE && lexicon.list(place, begun.attribute(), list) > 0) {
                Span span = begun.span() == null ? message.span(at, at) : joined(begun.span(), message.span(at, at));
                reading.replaceLast(reading.constraint(begun.attribute(), Operator.IS, List.of(list), false, span), at);
                return at;
            }
        }
        return -1;
    }

    private Span joined(Span first, Span last) {
        int start = Math.min(first.start(), last.start());
        int end = Math.max(first.end(), last.end());
        return new Span(start, end, message.utterance().text().substring(start, end));
    }

    private static boolean isCross(Chunk chunk) {
        String form = chunk.first().form();
        return chunk.to() == chunk.from() + 1 && (form.equals("x") || form.equals("×") || form.equals("*"));
    }

    private static AttributeValue list(double first, double second) {
        return new AttributeValue.Several(List.of(AttributeValue.of(first), AttributeValue.of(second)));
    }

    private int single(Quantity quantity, int at, boolean excluded) {
        BoundReader.Bound bound = BoundReader.read(message, at);
        Optional<AmountTarget.Target> found = carried(quantity, at).or(() -> targets.find(quantity, at, bound));
        if (found.isEmpty()) {
            return named(quantity, at, excluded);
        }
        AmountTarget.Target target = found.get();
        int first = target.label() < 0 ? bound.first() : Math.min(bound.first(), target.label());
        int last = Math.max(bound.last(), target.label());
        Span span = message.span(first, last);
        List<AttributeValue> products = pieces.products(target, test(bound.operator(), target.value()));
        if (products.isEmpty() && bound.said()) {
            products = within(target, bound.operator());
        }
        reading.add(
                products.isEmpty()
                        ? constraint(target, bound, excluded, span)
                        : reading.constraint(target.attribute(), Operator.IS, products, excluded, span),
                first,
                last);
        return last;
    }

    /** The lists that begin as said before (DDR4) and end within the bound (3600 or more). */
    private List<AttributeValue> within(AmountTarget.Target target, Operator operator) {
        List<AttributeValue> within = new ArrayList<>();
        for (Constraint old : message.need().constraints()) {
            boolean begun = old.attribute().equals(target.attribute())
                    && old.operator() == Operator.IS
                    && old.polarity() == Polarity.REQUIRE
                    && target.kind() == AttributeKind.AMOUNTS;
            for (AttributeValue value : begun ? old.values() : List.<AttributeValue>of()) {
                for (int place : reading.about().places()) {
                    within.addAll(lexicon.lists(place, target.attribute(), value, test(operator, target.value())));
                }
            }
        }
        return within;
    }

    private static DoublePredicate test(Operator operator, double wanted) {
        return switch (operator) {
            case AT_MOST -> value -> value <= wanted;
            case AT_LEAST -> value -> value >= wanted;
            case LESS_THAN -> value -> value < wanted;
            case MORE_THAN -> value -> value > wanted;
            case IS, CONTAINS, BETWEEN, KNOWN -> value -> value == wanted;
        };
    }

    private Constraint constraint(AmountTarget.Target target, BoundReader.Bound bound, boolean excluded, Span span) {
        Approximation about = new Approximation(reading, target, excluded, span);
        boolean borne = bound.operator() == Operator.IS && !excluded && needed.isBorne(target);
        if (borne || needed.isDrawn(target, bound)) {
            return reading.constraint(
                    target.attribute(), Operator.AT_LEAST, List.of(AttributeValue.of(target.value())), excluded, span);
        }
        if (!bound.said() && !excluded && needed.isFed(bound.last())) {
            return about.upTo(ENOUGH_FOR);
        }
        return switch (bound.nearness()) {
            case AROUND -> about.around();
            case JUST_OVER -> about.justOver();
            case EXACT -> {
                Operator operator = bound.said() ? bound.operator() : unsaid(target, bound.last());
                double least = operator == Operator.IS ? ranges.least(bound.last()) : 1;
                yield least < 1
                        ? about.from(least)
                        : operator == Operator.IS && !targets.isAttested(target)
                                ? about.plain()
                                : reading.constraint(
                                        target.attribute(),
                                        operator,
                                        operator == Operator.IS && !excluded
                                                ? about.nominal()
                                                : List.of(AttributeValue.of(target.value())),
                                        excluded,
                                        span);
            }
        };
    }

    /** What a number without a bound means: a price is a limit, a revised bound stays the bound it was, all else is exact. */
    private Operator unsaid(AmountTarget.Target target, int at) {
        List<Constraint> before = message.need().constraints().stream()
                .filter(old -> old.attribute().equals(target.attribute())
                        && old.operator() != Operator.BETWEEN
                        && old.operator() != Operator.KNOWN)
                .toList();
        int next = message.next(at);
        boolean enough = next >= 0 && message.chunk(next).is(Kind.ONLY); // "30 litres would be enough" after 40 or more
        Optional<Operator> kept = before.stream() // "still 20 litres" after at most 20
                .filter(old -> old.values().equals(List.of(AttributeValue.of(target.value()))))
                .findFirst()
                .or(() -> enough || message.has(Kind.REVISE) ? before.stream().findFirst() : Optional.empty())
                .map(Constraint::operator);
        if (kept.isPresent()) {
            return kept.get();
        }
        boolean limit = target.attribute().equals(CatalogueItem.PRICE);
        boolean lasts = reading.unitsOf(target.attribute()).stream() // 20 hours of battery are no fewer than 20
                .anyMatch(unit -> unit.dimension().equals("time") && unit.factor() >= MINUTE);
        boolean floor = target.attribute().equals(CatalogueItem.RATING)
                || needed.isHeld(at)
                || needed.isServed(target, at)
                || lasts;
        return limit ? Operator.AT_MOST : floor ? Operator.AT_LEAST : Operator.IS;
    }

    /** A number that products are called by, such as the 16 GB of a memory kit's name. */
    private int named(Quantity quantity, int at, boolean excluded) {
        if (quantity.units().stream().allMatch(unit -> unit.dimension().equals(Unit.MONEY))) {
            return -1;
        }
        for (Meaning meaning : message.meanings(at, reading.about())) {
            if (meaning.sense() instanceof Sense.Model model && reading.about().size() == 1) {
                List<AttributeValue> spellings = model.spellings().stream()
                        .<AttributeValue>map(AttributeValue::of)
                        .toList();
                reading.add(
                        reading.constraint(
                                Constraint.NAME, Operator.CONTAINS, spellings, excluded, message.span(at, at)),
                        at,
                        at);
                return at;
            }
        }
        return -1;
    }
}
