package dev.souk.dialogue.understanding.revision;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.contracts.need.Strength;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.owned.Belongings;
import dev.souk.dialogue.understanding.reading.Background;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Several values of an attribute of which an item has one, required in the same message: any of them will do ("27 or 32 inches",
 * 紅的藍的). A flag that may be either way ("wired or wireless") is none required at all.
 */
public final class Alternatives {
    private static final Set<AttributeKind> ONE_EACH =
            EnumSet.of(AttributeKind.TERM, AttributeKind.AMOUNT, AttributeKind.FLAG);

    /** Between a value that is complained of and the one wished in its place: "closed cans make me sweat so open back". */
    private static final Pattern THEREFORE = Pattern.compile("(?i)[ ,]+\\w[^.!?]*\\bso"
            + "( (i|we|i'd|i'll|need|want|prefer|rather|would|like|maybe|probably|just|only|a|an|the|some|something|sth|go|get|give|me|with|for))* "
            + "|[^。！？!?]+所以(我|就|想|要|買|找|選|换|換|改|比較|比较|還是|还是|給|给)*");

    /** "I got a Windows 10 key": what is owned, where another is sought. */
    private static final Pattern OWNING = Pattern.compile("(?i)(^|[.,;!] *|\\b(so|hi|hey|and|but) )"
            + "((i|we)('ve| have)? (already )?(got|have|own|use)( (an?|my|the|old))*|got (an?|my|the)( old)?)\\s*$");

    private static final Set<String> COMMA = Set.of(",", "，", "、");

    private Alternatives() {}

    /** Joins what was read of one attribute where any of it will do. */
    public static void join(Reading reading) {
        List<Constraint> joined = new ArrayList<>();
        List<Constraint> wanted = reading.constraints().stream()
                .filter(constraint -> !reading.background().isOwn(reading.message(), constraint)
                        && !isOfFormer(reading, constraint)
                        && !isReplaced(reading, constraint)
                        && !isSpokenOf(reading, constraint))
                .toList();
        for (Constraint constraint : wanted) {
            int same = same(reading, joined, constraint);
            if (same < 0) {
                joined.add(constraint);
            } else {
                joined.set(same, both(joined.get(same), constraint));
            }
        }
        List<String> open = joined.stream()
                .filter(Alternatives::isEitherWay)
                .map(Constraint::attribute)
                .toList();
        joined.removeIf(Alternatives::isEitherWay);
        reading.replace(joined);
        open.forEach(reading::remove);
    }

    /** The comma behind "blue" in "blue, red or white": single values of the attribute stand around it, the last behind an "or". */
    public static boolean listsOn(Reading reading, int comma, String attribute) {
        Message message = reading.message();
        int at = comma;
        while (at + 2 < message.size() && isComma(message, at) && namesOne(reading, at + 1, attribute)) {
            at += 2;
        }
        int or = at > comma && isComma(message, at) ? at + 1 : at;
        return at > comma
                && namesOne(reading, comma - 1, attribute)
                && message.chunk(or).is(Kind.OR);
    }

    private static boolean isComma(Message message, int at) {
        return message.chunk(at).isBreak()
                && COMMA.contains(message.span(at, at).text());
    }

    private static boolean namesOne(Reading reading, int at, String attribute) {
        return reading.message().meanings(at, reading.about()).stream()
                .anyMatch(meaning -> meaning.sense() instanceof Sense.Value value
                        && value.attribute().equals(attribute)
                        && value.values().size() == 1);
    }

    /** "make it red, the blue ones are too loud": the old value beside the new one is only spoken of. */
    private static boolean isReplaced(Reading reading, Constraint constraint) {
        Message message = reading.message();
        boolean another = reading.constraints().stream()
                .anyMatch(other -> other.attribute().equals(constraint.attribute())
                        && other.polarity() == constraint.polarity()
                        && !other.values().equals(constraint.values())
                        && (message.has(Kind.REVISE) || isChangedTo(message, other)));
        return another
                && message.need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(constraint.attribute())
                                && old.polarity() == constraint.polarity()
                                && old.values().equals(constraint.values()));
    }

    /** The 紅軸 of 青軸太吵 換紅軸. */
    private static boolean isChangedTo(Message message, Constraint constraint) {
        int first = constraint.span() == null
                ? 0
                : message.chunk(message.chunkAt(constraint.span().start())).from();
        return first > 0 && message.tokens().get(first - 1).is("换");
    }

    /** "everybody here has a black one… any in white?", "IPS only, VA makes me dizzy": a value in a story, where another is asked for. */
    private static boolean isSpokenOf(Reading reading, Constraint constraint) {
        Span told = constraint.span();
        return told != null
                && reading.constraints().stream()
                        .filter(other -> other.attribute().equals(constraint.attribute())
                                && (other.polarity() != constraint.polarity()
                                        || !other.values().equals(constraint.values())))
                        .anyMatch(other -> isSpokenOf(reading, constraint, told, other, other.span()));
    }

    private static boolean isSpokenOf(
            Reading reading, Constraint constraint, Span told, Constraint other, @Nullable Span wished) {
        Message message = reading.message();
        boolean same = other.polarity() == constraint.polarity();
        return wished != null
                && (isRevisedTo(message, told, wished)
                        || (same
                                && isBackground(reading, told, wished)
                                && Collections.disjoint(constraint.values(), other.values()))
                        || (same && isSpokenOf(message, told, wished))
                        || ((same || constraint.polarity() == Polarity.REQUIRE) && isOfOther(message, told, wished)));
    }

    /** 水冷我怕漏水 改風冷: whether it is said to change from the one to the other. */
    private static boolean isRevisedTo(Message message, Span told, Span wished) {
        return told.end() <= wished.start()
                && IntStream.range(message.chunkAt(told.start()) + 1, message.chunkAt(wished.start()))
                        .anyMatch(between -> message.chunk(between).is(Kind.REVISE));
    }

    private static boolean isSpokenOf(Message message, Span told, Span other) {
        int at = message.chunkAt(told.start());
        boolean apart =
                isOtherClause(message, Math.min(told.start(), other.start()), Math.max(told.start(), other.start()));
        boolean story = apart && message.tellsStory(at) && !message.tellsStory(message.chunkAt(other.start()));
        boolean owned = apart
                && told.end() <= other.start()
                && OWNING.matcher(message.before(at)).find();
        return story || owned || isReplacedAfter(message, told, other) || isComplainedOf(message, told, other);
    }

    /** "two of the old 2 TB ones are clicking. I need 8 TB or bigger": whether the one is told of before the other is asked for. */
    private static boolean isBackground(Reading reading, Span told, Span other) {
        Message message = reading.message();
        Background background = reading.background();
        return background.contains(message.chunkAt(told.start()))
                && !background.contains(message.chunkAt(other.start()));
    }

    /** "my last backpack was a nylon one. I'd like…", 之前用我哥淘汰的13吋筆電: whether it is told of one of the kind looked for that is to be replaced. */
    private static boolean isOfFormer(Reading reading, Constraint constraint) {
        Message message = reading.message();
        Span span = constraint.span();
        if (span == null || constraint.polarity() != Polarity.REQUIRE) {
            return false;
        }
        int at = message.chunkAt(span.start());
        return reading.background().contains(at)
                && (isOfFormer(reading, at)
                        || reading.background().describesKind(message, span)
                        || reading.background().isOfOther(message, span, reading.about()));
    }

    private static boolean isOfFormer(Reading reading, int at) {
        Message message = reading.message();
        return (Belongings.isEarlier(message, at) || Belongings.isEarlier(message, at + 1))
                && IntStream.rangeClosed(message.clauseStart(at), message.clauseEnd(at))
                        .anyMatch(kind -> message.names(kind, reading.about(), Sense.Category.class));
    }

    /** 入耳的我會痛 要耳罩式: whether something nothing is known of is said of the one, and the next clause asks for the other. */
    private static boolean isComplainedOf(Message message, Span told, Span other) {
        int at = message.chunkAt(told.start());
        int asking = at + 1;
        boolean unknown = false;
        while (asking < message.size() && !message.beginsClause(asking)) {
            unknown |= message.chunk(asking).isUnknown();
            asking++;
        }
        return unknown
                && asking <= message.chunkAt(other.start())
                && asking < message.size()
                && message.chunk(asking).is(Kind.SEARCH)
                && !message.isAfter(at, Kind.SEARCH);
    }

    /** Whether it is told of what stands around or was bought earlier, and the other is not. */
    private static boolean isOfOther(Message message, Span told, Span wished) {
        int at = message.chunkAt(told.start());
        int wish = message.chunkAt(wished.start());
        return (Belongings.isAround(message, at) && !Belongings.isAround(message, wish))
                || (Belongings.isEarlier(message, at) && !Belongings.isEarlier(message, wish));
    }

    private static boolean isReplacedAfter(Message message, Span told, Span other) {
        return told.end() <= other.start()
                && THEREFORE
                        .matcher(message.utterance().text().substring(told.end(), other.start()))
                        .matches();
    }

    private static boolean isOtherClause(Message message, int from, int to) {
        return IntStream.rangeClosed(message.chunkAt(from) + 1, message.chunkAt(to))
                .anyMatch(message::beginsClause);
    }

    private static int same(Reading reading, List<Constraint> before, Constraint constraint) {
        for (int at = 0; at < before.size(); at++) {
            Constraint old = before.get(at);
            boolean values = isValue(old) && isValue(constraint) && hasOneEach(reading, constraint.attribute());
            if (old.attribute().equals(constraint.attribute())
                    && (values || areModels(reading.message(), old, constraint))) {
                return at;
            }
        }
        return -1;
    }

    /** "is the 5070 better than the 4070 super?", "7800x3d vs 9800x3d": two models, of which a product is one at most. */
    private static boolean areModels(Message message, Constraint one, Constraint other) {
        Span first = one.span();
        Span second = other.span();
        boolean compared = first != null
                && second != null
                && IntStream.range(message.chunkAt(first.start()), message.chunkAt(second.start()))
                        .mapToObj(message::chunk)
                        .anyMatch(between -> between.isAny(Kind.COMPARE, Kind.THAN, Kind.OR)
                                || (between.is(Kind.AND) && message.has(Kind.COMPARE))); // 7800xt跟4070哪個好
        return compared && isModel(one) && isModel(other) && !isIn(one, other) && !isIn(other, one);
    }

    private static boolean isModel(Constraint constraint) {
        return (constraint.operator() == Operator.IS || constraint.operator() == Operator.CONTAINS)
                && constraint.polarity() == Polarity.REQUIRE
                && constraint.strength() == Strength.HARD
                && constraint.values().stream()
                        .allMatch(value -> value instanceof AttributeValue.Term(String term)
                                && term.chars().anyMatch(Character::isDigit));
    }

    /** Whether what one asks for is part of what the other does: the 9800X3D of "Ryzen 7 9800X3D". */
    private static boolean isIn(Constraint one, Constraint other) {
        return one.values().stream().anyMatch(part -> other.values().stream().anyMatch(whole -> has(whole, part)));
    }

    private static boolean isValue(Constraint constraint) {
        return constraint.operator() == Operator.IS
                && constraint.polarity() == Polarity.REQUIRE
                && constraint.strength() == Strength.HARD;
    }

    private static boolean has(AttributeValue whole, AttributeValue part) {
        return whole instanceof AttributeValue.Term(String text)
                && part instanceof AttributeValue.Term(String inside)
                && text.toLowerCase(Locale.ROOT).contains(inside.toLowerCase(Locale.ROOT));
    }

    private static boolean hasOneEach(Reading reading, String attribute) {
        return reading.message()
                .lexicon()
                .attribute(reading.about(), attribute)
                .map(AttributeDefinition::kind)
                .filter(ONE_EACH::contains)
                .isPresent();
    }

    /** What either requires; the narrower alone where it is among the wider's: "hdd 7200 rpm". */
    static Constraint both(Constraint one, Constraint other) {
        Set<AttributeValue> narrower = new LinkedHashSet<>(one.values());
        narrower.retainAll(new HashSet<>(other.values()));
        boolean within =
                narrower.size() == Math.min(one.values().size(), other.values().size());
        return within ? with(one, other, narrower) : either(one, other);
    }

    /** What either requires: "the symmetrical ones would do too". */
    static Constraint either(Constraint one, Constraint other) {
        Set<AttributeValue> values = new LinkedHashSet<>(one.values());
        values.addAll(other.values());
        return with(one, other, values);
    }

    private static Constraint with(Constraint one, Constraint other, Set<AttributeValue> values) {
        return new Constraint(
                one.attribute(),
                one.operator() == other.operator() ? one.operator() : Operator.CONTAINS,
                List.copyOf(values),
                one.polarity(),
                one.strength(),
                Math.max(one.turn(), other.turn()),
                other.span(),
                one.reason());
    }

    private static boolean isEitherWay(Constraint constraint) {
        return constraint.values().size() == 2
                && constraint.values().stream().allMatch(AttributeValue.Flag.class::isInstance);
    }
}
