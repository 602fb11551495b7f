package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.amounts.AmountTarget.Target;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.Devices;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Distribution;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which attribute a number without a unit is of: the one just asked about, the one said before or being revised, the price where
 * a bound or a budget is spoken of, else the one that often has just this number.
 */
final class BareNumber {
    private static final Pattern PLAYING = Pattern.compile("(?i)(玩|\\bplay(ing|s)?\\s*)$");
    private static final Pattern AND_THE_LIKE = Pattern.compile("(之|這|这|那)[類类]");
    private static final Pattern WILL_DO =
            Pattern.compile("(?i)\\s*(would|will|is|are|should|works?)\\b|(也|就|呢|的呢|的?也|的?就|比較|比较|應該|应该|可以|好了|更好)");
    /** "my dad says 80 is ok": before what somebody says of it. */
    private static final Pattern SAYING = Pattern.compile(
            "(?i)\\b(says?|said|thinks?|thought|guess|figures?|reckons?|told me|agrees?)( that)?\\s*$|(說|说|覺得|觉得|同意)到?$");

    private static final Pattern MEASURE =
            Pattern.compile("(?i)(高度|[寬宽]度|深度|厚度|\\b(height|width|depth|thickness)\\b)[^,，。;；!！?？\\d]{0,12}$");
    private static final double STRETCH = 4;
    private static final Quantity PEOPLE =
            new Quantity(0, 0, 1, UnitBook.shipped().named("people"), "");
    private static final double MOST_K = 8;
    private static final double THOUSAND = 1000;
    private static final double MOST_ITEMS = 10;
    private static final int MOST_WORDS = 4;
    private static final double NEARLY_ALL = 0.98;
    private static final double HARDLY_ANY = 0.05;
    private static final double LEAST_SPENT = 10;
    private static final double FIRST_YEAR = 1990;
    private static final double LAST_YEAR = 2040;
    private static final Set<String> AGED = Set.of("hes", "shes", "im", "is", "turns", "turning", "aged");

    private final Reading reading;
    private final Message message;
    private final Lexicon lexicon;
    private final CategorySet about;
    private final Measures measures;
    private final Budget budget;
    private final Sizes sizes;
    private final Telling telling;
    private final Replaced replaced;

    BareNumber(Reading reading, Measures measures) {
        this.reading = reading;
        this.message = reading.message();
        this.lexicon = message.lexicon();
        this.about = reading.about();
        this.measures = measures;
        this.budget = new Budget(reading);
        this.sizes = new Sizes(lexicon, about);
        this.telling = new Telling(reading);
        this.replaced = new Replaced(reading, measures, telling);
    }

    Optional<Target> find(Quantity quantity, int at, BoundReader.Bound bound) {
        if (isCount(quantity, bound)
                || isResolution(at, bound)
                || isName(quantity, at)
                || isOfUnknownUnit(at)
                || isUnlisted(at)) {
            return Optional.empty();
        }
        if (Needed.isForSoMany(message, at)) {
            return measures.measured(quantity.in(PEOPLE));
        }
        if (budget.isKept(at) && !bound.said()) {
            return replaced.saidBefore(quantity, at)
                    .or(() -> replaced.another(quantity, true))
                    .or(() -> telling.sole(quantity));
        }
        if (Sizes.isWorn(message, at)) {
            return sizes.oneOfSeveral(quantity);
        }
        boolean priced = budget.isSpokenOf(at);
        Optional<Target> talkedOf = (priced ? Optional.<Target>empty() : pointedOut(quantity, at, bound))
                .or(() -> asked(quantity, at, bound))
                .or(() -> priced ? Optional.empty() : toldOf(quantity, bound))
                .or(() -> priced ? Optional.empty() : replaced.raised(quantity, bound))
                .or(() -> exact(quantity, at))
                .or(() -> priced ? Optional.empty() : again(quantity, at, bound));
        if (talkedOf.isPresent()) {
            return talkedOf;
        }
        if (!priced && isRevised(quantity, at, bound)) {
            return replaced.besideIt(quantity, at)
                    .or(() -> replaced.inThousands(quantity))
                    .or(() -> replaced.revised(quantity));
        }
        boolean apart = at > 0 && bound.isMost() && message.isSetOff(at - 1); // 背包要裝得下 90以內
        if (!priced && !apart && isHeld(at)) {
            return telling.sole(quantity).or(() -> telling.counted(quantity)); // 機殼只能裝240 is no price
        }
        return weighed(quantity, at, bound);
    }

    /** What the same number, the items shown or the range asked about say it is of, and the thousands of a budget named alone. */
    private Optional<Target> pointedOut(Quantity quantity, int at, BoundReader.Bound bound) {
        return restated(quantity, at)
                .or(() -> bound.isLeast() ? held(quantity, at, bound) : Optional.empty())
                .or(() -> bound.said() ? Optional.empty() : compared(quantity))
                .or(() -> bound.said() ? Optional.empty() : replaced.endOfRange(quantity))
                .or(() -> budget.isNamedAlone(at) || isOffered(at) ? replaced.inThousands(quantity) : Optional.empty());
    }

    /** What the shop has just asked for, where the number can be an answer. */
    private Optional<Target> asked(Quantity quantity, int at, BoundReader.Bound bound) {
        String asked = message.utterance().asked();
        if (asked == null) {
            return Optional.empty();
        }
        boolean answers = (asked.equals(CatalogueItem.PRICE) || !budget.isSpokenOf(at))
                && Measures.isAmount(measures.kind(asked))
                && measures.isNear(asked, quantity.value())
                && !budget.isRatherMeant(asked, quantity, bound)
                && !replaced.isRatherMeant(asked, quantity)
                && (bound.said() || telling.isUsual(asked, quantity.value()) || !budget.isNewLimit(quantity, asked));
        return answers ? measures.target(asked, quantity, -1) : Optional.empty();
    }

    /** "fits a 15.6 laptop", "a bag for 15.6": what alone has such a fraction. */
    private Optional<Target> exact(Quantity quantity, int at) {
        return quantity.value() % 1 != 0 && (message.isAfter(at, Kind.HOLDS) || telling.isBelowPrices(quantity))
                ? telling.sole(quantity)
                : Optional.empty();
    }

    /** What was said before and is said otherwise now. */
    private Optional<Target> again(Quantity quantity, int at, BoundReader.Bound bound) {
        boolean offered = isOffered(at);
        boolean another = offered || bound.nearness() == BoundReader.Nearness.AROUND;
        return held(quantity, at, bound)
                .or(() -> replaced.saidBefore(quantity, at))
                .or(() -> another ? replaced.another(quantity, offered) : Optional.empty());
    }

    private boolean isRevised(Quantity quantity, int at, BoundReader.Bound bound) {
        return message.has(Kind.REVISE)
                && !bound.said()
                && quantity.units().isEmpty()
                && !message.isAfter(at, Kind.HOLDS);
    }

    /** Weighs what alone has such a number against the price. */
    private Optional<Target> weighed(Quantity quantity, int at, BoundReader.Bound bound) {
        boolean counted = !quantity.units().isEmpty();
        boolean budgeted = budget.isSpokenOf(at) || budget.isPaidFor(quantity, at, bound);
        boolean alone = budget.isKnown()
                && ((message.size() <= MOST_WORDS && quantity.value() >= LEAST_SPENT)
                        || ((budget.isNamedAlone(at) || isOffered(at)) && !telling.isBelowPrices(quantity)));
        if (counted || !(bound.said() || message.has(Kind.BUDGET) || budgeted || alone)) {
            return unpriced(quantity, at, bound);
        }
        if (bound.isLeast() && !budgeted && quantity.value() < LEAST_SPENT) {
            return telling.sole(quantity)
                    .or(() -> telling.counted(quantity)); // "room for at least 2 drives" is no price
        }
        boolean handful = !budgeted && !bound.said() && quantity.value() < LEAST_SPENT; // "3 fans, budget 40"
        Optional<Target> other = budgeted || isLikelyPrice(quantity, bound)
                ? Optional.empty()
                : telling.sole(quantity)
                        .filter(told -> !(alone && budget.isNewLimit(quantity, told.attribute())))
                        .filter(told -> !bound.isMost() || budget.isKeptDown(told.attribute()) || !mayCost(quantity));
        return other.isPresent() || handful ? other : measures.target(CatalogueItem.PRICE, quantity, -1);
    }

    /** A number that nothing calls a price. */
    private Optional<Target> unpriced(Quantity quantity, int at, BoundReader.Bound bound) {
        boolean counted = !quantity.units().isEmpty();
        Optional<Target> told = telling.sole(quantity);
        if (told.isEmpty() && counted && bound.said()) {
            return telling.counted(quantity);
        }
        return told.isPresent() || counted || isToldOf(at)
                ? told
                : sized(quantity).or(() -> spent(quantity, at));
    }

    /** "the lower the better, 30 or under… show me CL30 kits": the attribute that the same number is said of elsewhere in the message. */
    private Optional<Target> restated(Quantity quantity, int at) {
        return IntStream.range(1, message.size())
                .filter(other ->
                        other != at && isSame(quantity, message.chunk(other).quantity()))
                .boxed()
                .flatMap(other -> message.meanings(other - 1, about).stream())
                .filter(meaning -> meaning.sense() instanceof Sense.Attribute)
                .findFirst()
                .flatMap(meaning -> measures.target(((Sense.Attribute) meaning.sense()).attribute(), quantity, -1));
    }

    private static boolean isSame(Quantity one, @Nullable Quantity other) {
        return other != null && other.value() == one.value() && other.isBare();
    }

    /** "one with four or more" after the ports of one were told: the least of what the last answer told of. */
    private Optional<Target> toldOf(Quantity quantity, BoundReader.Bound bound) {
        return Optional.ofNullable(message.utterance().shown().inquired())
                .filter(topic -> bound.isLeast()
                        && Measures.isAmount(measures.kind(topic))
                        && measures.isNear(topic, quantity.value()))
                .flatMap(topic -> measures.target(topic, quantity, -1));
    }

    Optional<Target> ofBoth(Quantity first, Quantity second) {
        boolean sizes = first.units().isEmpty() && second.units().isEmpty() && !message.has(Kind.BUDGET);
        return sizes && telling.isNoPrice(first) && telling.isNoPrice(second)
                ? telling.ofBoth(first, second)
                : Optional.empty();
    }

    /** 玩 2K 為主, "for 4k video": what a picture is called and no budget, where nothing speaks of money. */
    private boolean isResolution(int at, BoundReader.Bound bound) {
        Quantity said = message.chunk(at).quantity();
        double thousands = said == null ? 0 : said.value() / THOUSAND;
        boolean named = thousands % 1 == 0 && thousands <= MOST_K; // "1.2k" is none
        return named
                && isWrittenInK(message, at)
                && !bound.said()
                && !budget.isSpokenOf(at)
                && !message.has(Kind.BUDGET);
    }

    /** Whether it is what there has to be room for, and no other number has been said of that: 能放360水冷 一百二. */
    private boolean isHeld(int at) {
        int before = at - 1;
        while (before >= 0
                && !message.chunk(before).isBreak()
                && !message.chunk(before).is(Kind.HOLDS)
                && (message.chunk(before).quantity() == null
                        || message.chunk(before).isAny(Kind.AND, Kind.OR))) {
            before--;
        }
        return before >= 0 && message.chunk(before).is(Kind.HOLDS);
    }

    /** 高度不能超過160, "height under 160" of coolers that no height is told of: a measure, and no price. */
    private boolean isUnlisted(int at) {
        return MEASURE.matcher(message.before(at)).find()
                && !message.has(Kind.BUDGET)
                && IntStream.range(message.clauseStart(at), at)
                        .noneMatch(label -> message.names(label, about, Sense.Attribute.class));
    }

    /** "60fps": written into a word that nothing is known of. */
    private boolean isOfUnknownUnit(int at) {
        return at + 1 < message.size()
                && message.chunk(at + 1).isUnknown()
                && message.chunk(at + 1).first().kind() == Token.Kind.WORD
                && message.chunk(at + 1).first().glued()
                && !message.chunk(at + 1).first().is("s"); // "the 27s"
    }

    /** 玩2077, "to play 2077": what a game is called; 65之類的: what things are called; the 15 of "iphone 15". */
    private boolean isName(Quantity quantity, int at) {
        boolean generation = at > 0 && isGeneration(at);
        return quantity.isBare()
                && (generation || PLAYING.matcher(message.before(at)).find() || message.goesOn(at, AND_THE_LIKE));
    }

    /** The 15 of "iphone 15" and of "galaxy s15". */
    private boolean isGeneration(int at) {
        boolean glued = message.chunk(at).first().glued();
        int named = glued && at > 1 ? at - 2 : at - 1;
        return Devices.isOne(message.chunk(named).first().form());
    }

    /** "500 would do", 20比較好: whether the clause begins with the number and goes on to say that it will do. */
    private boolean isOffered(int at) {
        int before = message.previous(at);
        return message.goesOn(at, WILL_DO)
                && (before < 0
                        || (message.chunk(before).isAny(Kind.YES, Kind.THIS) && message.previous(before) < 0)
                        || SAYING.matcher(message.before(at)).find());
    }

    static boolean isWrittenInK(Message message, int at) {
        Chunk chunk = message.chunk(at);
        Token last = message.tokens().get(chunk.to() - 1);
        return last.is("k") && last.glued() && chunk.to() - chunk.from() == 2;
    }

    /** "the cheapest three": how many are wanted, not how much. */
    private boolean isCount(Quantity quantity, BoundReader.Bound bound) {
        int before = message.previous(bound.first());
        boolean ranked = before >= 0
                && message.chunk(before).isAny(Kind.LOWEST, Kind.HIGHEST, Kind.MOST, Kind.LEAST, Kind.FIRST);
        return ranked && quantity.value() <= MOST_ITEMS;
    }

    /** "a bigger one, 34?": the attribute that a comparative was just said of, where products have this number and hardly one costs so little. */
    private Optional<Target> compared(Quantity quantity) {
        return reading.constraints().isEmpty() || about.size() > 1
                ? Optional.empty()
                : Optional.of(reading.constraints().getLast())
                        .filter(last -> last.operator() == Operator.MORE_THAN || last.operator() == Operator.LESS_THAN)
                        .map(Constraint::attribute)
                        .filter(attribute ->
                                telling.isAttested(attribute, quantity.value()) && telling.isBelowPrices(quantity))
                        .flatMap(attribute -> measures.target(attribute, quantity, -1));
    }

    /** "he's 115 kilos so it should hold 120", "takes 500 watts, so at least 600": what a number with a unit, beside it or before it, measures. */
    private Optional<Target> held(Quantity quantity, int at, BoundReader.Bound bound) {
        int last = message.isAfter(at, Kind.HOLDS) ? message.size() : bound.isLeast() ? at : 0;
        return last > 0
                ? message.chunks().subList(0, last).stream()
                        .map(Chunk::quantity)
                        .filter(other -> other != null && other.isMeasure())
                        .flatMap(other -> measures.measured(other).stream())
                        .map(Target::attribute)
                        .filter(attribute -> measures.isNear(attribute, quantity.value()))
                        .findFirst()
                        .flatMap(attribute -> measures.target(attribute, quantity, -1))
                : Optional.empty();
    }

    /** Whether a bare number may well be a price here: said as a bound, and not above nearly all of them. */
    private boolean isLikelyPrice(Quantity quantity, BoundReader.Bound bound) {
        boolean floor = bound.operator() == Operator.AT_LEAST && about.size() == 1; // few say the least they would pay
        for (int place : about.places()) {
            Distribution prices = lexicon.distribution(place, CatalogueItem.PRICE);
            if (bound.said()
                    && !floor
                    && prices.isPlausible(quantity.value(), STRETCH)
                    && quantity.value() <= prices.quantile(NEARLY_ALL)) {
                return true;
            }
        }
        return about.size() > 3;
    }

    /** Whether a product may cost about so much: 120以內 of a keyboard is no time that a battery lasts at most. */
    private boolean mayCost(Quantity quantity) {
        return IntStream.of(about.places())
                .mapToObj(place -> lexicon.distribution(place, CatalogueItem.PRICE))
                .anyMatch(prices -> prices.isPlausible(quantity.value(), 1));
    }

    /** "1700 is possible", "four cups, non-stick, 70": a number of one kind of product that names nothing else is what it may cost. */
    private Optional<Target> spent(Quantity quantity, int at) {
        int previous = message.previous(at);
        int next = message.next(at);
        boolean age = previous >= 0
                && (message.chunk(previous).isAny(Kind.PERSON, Kind.ME)
                        || AGED.contains(message.chunk(previous).first().form()));
        boolean counts = next >= 0 && message.chunk(next).isUnknown();
        boolean year = quantity.value() >= FIRST_YEAR && quantity.value() <= LAST_YEAR && !budget.isKnown();
        int[] places = about.places();
        boolean one = places.length == 1
                && quantity.value() >= LEAST_SPENT
                && quantity.units().isEmpty();
        if (age || counts || year || !one || named(at)) {
            return Optional.empty();
        }
        Distribution prices = lexicon.distribution(places[0], CatalogueItem.PRICE);
        boolean plausible = !prices.isEmpty()
                && quantity.value() >= prices.quantile(HARDLY_ANY)
                && quantity.value() <= prices.quantile(NEARLY_ALL);
        return plausible ? measures.target(CatalogueItem.PRICE, quantity, -1) : Optional.empty();
    }

    /** "trail shoes men's 44": one of the sizes that a product comes in, which has no unit. */
    private Optional<Target> sized(Quantity quantity) {
        return sizes.oneOfSeveral(quantity)
                .filter(target -> quantity.value() >= LEAST_SPENT
                        && reading.unitsOf(target.attribute()).isEmpty()
                        && telling.isUsual(target.attribute(), Math.floor(quantity.value())));
    }

    /** "signed up for couch to 5k at 52": part of a story. */
    private boolean isToldOf(int at) {
        return at > 0 && message.chunk(at - 1).first().is("at") && message.tellsStory(at);
    }

    /** Whether the number is part of what products are called. */
    private boolean named(int at) {
        return !message.meanings(at, about).isEmpty();
    }
}
