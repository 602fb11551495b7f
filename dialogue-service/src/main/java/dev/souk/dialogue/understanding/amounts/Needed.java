package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether a number is what something or somebody else needs of the product, so that it is the least that will do. */
final class Needed {
    private static final Set<String> DRAWING = Set.of(
            "吃",
            "耗",
            "需要",
            "need",
            "needs",
            "wants",
            "take",
            "takes",
            "use",
            "uses",
            "draw",
            "draws",
            "drawing",
            "pull",
            "pulls",
            "pulling",
            "consume",
            "consumes",
            "eats");

    private static final Set<String> ENDURED = Set.of("weight", "length", "angle");

    private static final Pattern BORNE = Pattern.compile("(?i)\\b(load|hold|drop|recline)\\b|承重|載重");
    private static final double MOST_PEOPLE = 9;
    private static final Pattern PEOPLE_BEFORE = Pattern.compile("(?i)\\b(for|(family|household) of)$");
    private static final Pattern WEIGHING = Pattern.compile(
            "(?i)(\\b((my|his|her) weight|(i|he|she|who) weighs?)\\b|體重|体重)( is|'s|是|大概|大約|大约|約|about|around|\\s)*$");
    /** Before so many kilos that somebody has. */
    private static final Pattern BEING = Pattern.compile(
            "(?i)(\\b(i|he|she)( am| is|['’]?m|['’]?s)|我|他|她)( about| around| like| roughly|有|大概|大約|大约|快|將近|将近)*\\s*$");

    private static final Pattern FED = Pattern.compile("(?i)(people|persons?|人)$");

    /** Where a product stands: 桌子放得下32吋 speaks of the size that it has itself. */
    private static final Pattern PLACE = Pattern.compile(
            "(?i)(桌子?|桌面|櫃子?|柜子?|牆上?|墙上?|房間|房间|空間|空间)[^,，。]{0,4}$|\\b(desk|table|shelf|wall|room)\\b[^,.]{0,8}$");

    private static final Pattern FOR_USE = Pattern.compile("用");

    private final Reading reading;
    private final Message message;

    Needed(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
    }

    /** 電腦加螢幕大概吃400W, "my pc draws 400 watts": what something else needs of it, which it has to have at least. */
    boolean isDrawn(AmountTarget.Target target, BoundReader.Bound bound) {
        boolean power = reading.unitsOf(target.attribute()).stream()
                .anyMatch(unit -> unit.dimension().equals("power"));
        return power
                && bound.operator() == Operator.IS
                && IntStream.range(message.clauseStart(bound.first()), bound.last())
                        .anyMatch(
                                at -> DRAWING.contains(message.chunk(at).first().form()) && isSaidOfElse(at));
    }

    /** "about 120 kilos" of a chair, "a 2 metre drop": whether the attribute is how much the product bears, of which nobody wants just so much. */
    boolean isBorne(AmountTarget.Target target) {
        return reading.unitsOf(target.attribute()).stream().anyMatch(unit -> ENDURED.contains(unit.dimension()))
                && message.lexicon().attribute(reading.about(), target.attribute()).stream()
                        .flatMap(attribute -> attribute.labels().values().stream())
                        .flatMap(List::stream)
                        .anyMatch(label -> BORNE.matcher(label).find());
    }

    /** "i weigh 115", 我98公斤: whether the number is somebody's weight. */
    boolean isWeightOfSomebody(int at) {
        Quantity number = message.chunk(at).quantity();
        boolean weight = number != null && number.isOf("weight");
        return WEIGHING.matcher(message.before(at)).find()
                || (weight && BEING.matcher(message.before(at)).find());
    }

    /** 我115公斤…要撐得住我: whether somebody's weight is all that is said of what is to be held. */
    boolean isToBeBorne(int at) {
        return isHeld(at)
                && message.chunks().subList(at + 1, message.size()).stream()
                        .noneMatch(chunk -> chunk.quantity() != null);
    }

    /** "8 people every sunday", 家裡六個人吃, "a rice cooker for two": whom there has to be enough for. */
    boolean isFed(int at) {
        return FED.matcher(message.span(at, at).text()).find() || isForSoMany(message, at);
    }

    /** The two of "one for two", the five of "a family of five": a small number alone behind a "for" at the end of its clause. */
    static boolean isForSoMany(Message message, int at) {
        Quantity number = message.chunk(at).quantity();
        return number != null
                && number.units().isEmpty()
                && number.value() <= MOST_PEOPLE
                && PEOPLE_BEFORE.matcher(message.before(at)).find()
                && message.next(at) < 0;
    }

    private boolean isSaidOfElse(int verb) {
        int subject = message.previous(verb);
        return subject >= 0
                && !message.names(subject, reading.about(), Sense.Category.class)
                && !message.chunk(subject).isAny(Kind.ORDINAL, Kind.SEARCH, Kind.ME);
    }

    /** "125 kg, so it has to carry that": whether its clause, or one after it, says that it is to be held. */
    boolean isHeld(int at) {
        return !Sizes.isWorn(message, at)
                && IntStream.range(message.clauseStart(at), message.size())
                        .anyMatch(holds -> message.chunk(holds).is(Kind.HOLDS)
                                && !PLACE.matcher(message.before(holds)).find());
    }

    /** "a hub for 8 fans": so many of what is counted that there has to be room for. */
    boolean isServed(AmountTarget.Target target, int at) {
        boolean counted = target.label() > at
                && reading.unitsOf(target.attribute()).isEmpty()
                && at > 0
                && message.chunk(at - 1).first().is("for");
        return counted || isOfServed(at);
    }

    /** "a backpack for a 15 inch laptop", 15吋筆電用的背包, 15吋筆電背包: what something of another kind has that the product is for. */
    private boolean isOfServed(int at) {
        int thing = message.next(at);
        boolean other = thing >= 0
                && message.names(thing, message.lexicon().all(), Sense.Category.class)
                && !message.names(thing, reading.about(), Sense.Category.class);
        if (!other) {
            return false;
        }
        int before = at - 1;
        while (before >= 0
                && !message.chunk(before).is(Kind.FOR)
                && (message.chunk(before).isFiller() || message.chunk(before).is(Kind.ME))) {
            before--;
        }
        int next = message.next(thing);
        boolean modifies = next == thing + 1
                && message.chunk(next).first().kind() == Token.Kind.HAN
                && message.names(next, reading.about(), Sense.Category.class);
        return modifies
                || message.goesOn(thing, FOR_USE)
                || (before >= 0 && message.chunk(before).is(Kind.FOR));
    }
}
