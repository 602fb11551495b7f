package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.reading.Returning;
import dev.souk.dialogue.understanding.scope.AnotherSearch;
import dev.souk.dialogue.understanding.text.PhraseKey;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a need holds before anything more is said of it: what was said of the same kind for somebody else or earlier, or what its values tell. */
final class NeedBeginning {
    private static final int ONE_MODEL = 3;
    private static final Pattern MATCHING = Pattern.compile("(?i)\\b(to match|matching)\\b|同色|同個顏色|成套|配成一套");
    private static final Pattern THEIRS = Pattern.compile(
            "(?i)(?<!not |nothing |none |anything |never )\\b(from|by) (them|the same (brand|maker|company|guys))\\b"
                    + "|\\bdo they (also )?(make|do|have|sell)\\b|(?<!不要)(他們家?|他家|她家|這家|同一?家|同一?牌|同一?個?品牌|同一?廠)(的|也?有)");
    private static final String COLOR = "color";

    private static final int CONTRARY = 2;
    private static final int TOLD = 3;

    private NeedBeginning() {}

    /**
     * What the need of somebody not searched for yet begins with: the kind of product talked about where another search is begun ("my
     * daughter wants one too"), else all that was said of it, as it only turns out whom it is for ("it's for my mum"); of another kind
     * the colour of what it is to match.
     */
    static List<Constraint> inherited(Reading reading, String scope) {
        Message message = reading.message();
        boolean within = isBackWithin(message, message.utterance().needs().need(scope));
        if (within || isBack(reading, scope)) {
            return message.need().constraints().stream()
                    .filter(old -> !old.attribute().equals(Constraint.CATEGORY))
                    .filter(old -> old.polarity() == Polarity.REQUIRE || !isRequiredNow(reading, old.attribute()))
                    .toList();
        }
        if (MATCHING.matcher(message.utterance().text()).find()
                && !reading.said().isEmpty()) {
            return message.need().constraints().stream()
                    .filter(old -> old.attribute().equals(COLOR) && reading.hasAttribute(COLOR))
                    .reduce((earlier, later) -> later)
                    .stream()
                    .toList();
        }
        if (THEIRS.matcher(message.utterance().text()).find() && !reading.said().isEmpty()) {
            return maker(reading);
        }
        List<Constraint> known = message.utterance().needs().need().constraints();
        if (!isNew(reading, scope) || known.stream().noneMatch(old -> isOf(old, reading))) {
            return List.of();
        }
        return turnsOut(reading, scope) || AnotherSearch.isAlike(message)
                ? known
                : known.stream().filter(old -> isOf(old, reading)).toList();
    }

    /** Whether it is for somebody not searched for yet, and names no kind of product. */
    private static boolean isNew(Reading reading, String scope) {
        Message message = reading.message();
        return !scope.equals(message.utterance().needs().current())
                && message.need().constraints().isEmpty()
                && reading.said().isEmpty()
                && reading.about().size() == 1;
    }

    /** Whether the search there is turns out to be somebody's: nothing says that another is begun, and they were all its shopper's so far. */
    static boolean turnsOut(Reading reading, String scope) {
        Message message = reading.message();
        boolean nobodys = message.utterance().needs().current().equals(Need.SELF) || pointsAtIt(message);
        return isNew(reading, scope)
                && !scope.equals(Need.SELF)
                && nobodys
                && !AnotherSearch.begins(message)
                && !isContrary(reading);
    }

    /** "my boyfriend wants trail ones, he is a 44" of road shoes in 38: whether it is as different as another one is. */
    private static boolean isContrary(Reading reading) {
        Message message = reading.message();
        Need before = message.utterance().needs().need();
        boolean same = pointsAtIt(message) || message.has(Kind.REVISE);
        return same ? contrary(reading, before).size() >= CONTRARY : isUnlike(reading, before);
    }

    /** Whose search it is, now that it is read what is wished: somebody's own where that is as different as another one. */
    static String whose(Reading reading, String scope) {
        Message message = reading.message();
        return isUnlike(reading, message.utterance().needs().need())
                ? AnotherSearch.wisher(message).orElse(scope)
                : scope;
    }

    /** "gaming laptop 144hz 1800 max": whether nothing but a kind, what it is to be and what it may cost is said, as a first message does. */
    private static boolean isToldAnew(Reading reading) {
        Message message = reading.message();
        return !reading.said().isEmpty()
                && isPriced(reading)
                && reading.constraints().stream()
                                .filter(constraint -> constraint.polarity() == Polarity.REQUIRE)
                                .map(Constraint::attribute)
                                .distinct()
                                .count()
                        >= TOLD
                && message.chunks().stream()
                        .flatMap(chunk -> chunk.meanings().stream())
                        .noneMatch(meaning -> meaning.sense() instanceof Sense.Degree degree
                                && degree.grade() != Sense.Grade.POSITIVE)
                && message.chunks().stream()
                        .noneMatch(chunk -> chunk.isAny(
                                Kind.REVISE,
                                Kind.ALSO,
                                Kind.SAME,
                                Kind.BACK,
                                Kind.ORDINAL,
                                Kind.THIS,
                                Kind.THESE,
                                Kind.QUESTION,
                                Kind.SEARCH,
                                Kind.ME,
                                Kind.ANY,
                                Kind.REMOVE,
                                Kind.YES,
                                Kind.OTHERS,
                                Kind.BUT,
                                Kind.LOWER,
                                Kind.HIGHER,
                                Kind.MORE,
                                Kind.LESS));
    }

    /** Whether it is told anew what it is to be and what it may cost. */
    private static boolean isUnlike(Reading reading, Need before) {
        int contrary = contrary(reading, before).size();
        return contrary > 0 && contrary + (isPriced(reading) ? 1 : 0) >= CONTRARY;
    }

    private static boolean isPriced(Reading reading) {
        return reading.constraints().stream()
                .anyMatch(constraint -> constraint.attribute().equals(CatalogueItem.PRICE));
    }

    /** The attributes whose value is to be another one now. */
    private static Set<String> contrary(Reading reading, Need before) {
        return reading.constraints().stream()
                .filter(said -> said.operator() == Operator.IS && said.polarity() == Polarity.REQUIRE)
                .filter(said -> before.constraints().stream()
                        .anyMatch(old -> old.attribute().equals(said.attribute())
                                && old.operator() == Operator.IS
                                && old.polarity() == Polarity.REQUIRE
                                && Collections.disjoint(old.values(), said.values())))
                .map(Constraint::attribute)
                .collect(Collectors.toSet());
    }

    /** "it's for my mum", 這是給我媽的; the 那 of 那幫女兒找一個 says "then". */
    private static boolean pointsAtIt(Message message) {
        return IntStream.range(0, message.size())
                .anyMatch(at -> message.chunk(at).is(Kind.THIS)
                        && !message.isJustAfter(at, Kind.EXCLUDE)
                        && !(at == 0
                                && message.span(at, at).text().equals("那")
                                && message.size() > 1
                                && message.chunk(1).is(Kind.FOR)));
    }

    /** "some thermal paste from them", 他們家的散熱膏: the maker asked for before, also of a kind of product told from others by its name alone. */
    private static List<Constraint> maker(Reading reading) {
        boolean branded = reading.hasAttribute(CatalogueItem.BRAND);
        Message message = reading.message();
        return message.need().constraints().stream()
                .filter(old -> old.attribute().equals(CatalogueItem.BRAND) && old.polarity() == Polarity.REQUIRE)
                .limit(1)
                .map(old -> reading.constraint(
                        branded ? CatalogueItem.BRAND : Constraint.NAME,
                        branded ? Operator.IS : Operator.CONTAINS,
                        old.values(),
                        false,
                        message.span(0, message.size() - 1)))
                .toList();
    }

    /** "and one for myself, wired": what was said of the one before, where it was not told whom that is for; no brand turned down since then. */
    static List<String> overtaken(Reading reading, String scope) {
        Message message = reading.message();
        Need now = message.utterance().needs().need(scope);
        if (isBackWithin(message, now)) {
            return attributes(now);
        }
        if (isBack(reading, scope)) {
            return List.of(CatalogueItem.BRAND);
        }
        boolean another = scope.equals(message.utterance().needs().current())
                && !reading.constraints().isEmpty()
                && !AnotherSearch.isAlike(message)
                && (AnotherSearch.begins(message) || isToldAnew(reading));
        return another ? attributes(message.need()) : List.of();
    }

    private static List<String> attributes(Need need) {
        return need.constraints().stream()
                .map(Constraint::attribute)
                .filter(attribute -> !attribute.equals(Constraint.CATEGORY))
                .distinct()
                .toList();
    }

    /** "back to the portable ones" after soundbars: whether the search read against is an earlier one of the same kind. */
    private static boolean isBackWithin(Message message, Need now) {
        return !message.need().equals(now)
                && message.need().constraints().stream()
                        .filter(old -> old.attribute().equals(Constraint.CATEGORY))
                        .anyMatch(old -> Returning.isAbout(now, old.values()));
    }

    /** "back to the cases, still 20 litres" where they were to have at most 20: whether the number is that of a bound, which it says once more. */
    static boolean isRestated(Constraint old, Constraint said) {
        return old.attribute().equals(said.attribute())
                && old.polarity() == Polarity.REQUIRE
                && said.polarity() == Polarity.REQUIRE
                && old.values().size() == 1
                && old.values().getFirst() instanceof AttributeValue.Amount(double bound)
                && !said.values().isEmpty()
                && said.values().getFirst() instanceof AttributeValue.Amount(double low)
                && said.values().getLast() instanceof AttributeValue.Amount(double high)
                && (said.operator() == Operator.BETWEEN
                        ? !said.reason().isEmpty() && low <= bound && bound <= high
                        : low == bound && isUnbound(said));
    }

    /** Whether it is no bound, or the limit that a price without a bound is. */
    private static boolean isUnbound(Constraint said) {
        return said.operator() == Operator.IS
                || (said.operator() == Operator.AT_MOST && said.attribute().equals(CatalogueItem.PRICE));
    }

    private static boolean isRequiredNow(Reading reading, String attribute) {
        return reading.constraints().stream()
                .anyMatch(said -> said.attribute().equals(attribute) && said.polarity() == Polarity.REQUIRE);
    }

    /** "back to the chairs", 回到剛剛的機殼: whether the search read against is one that was put aside. */
    private static boolean isBack(Reading reading, String scope) {
        Message message = reading.message();
        Set<AttributeValue> named = message.lexicon().ids(reading.said()).stream()
                .map(AttributeValue::of)
                .collect(Collectors.toSet());
        return Returning.isAbout(message.need(), named)
                && !Returning.isAbout(message.utterance().needs().need(scope), named);
    }

    /** The "Home" of Windows when "on a usb stick" comes: parts of names said before that products have together with one said now. */
    static List<Constraint> namedTogether(Reading reading) {
        Message message = reading.message();
        List<Constraint> now =
                reading.constraints().stream().filter(NeedBeginning::isNamePart).toList();
        return now.isEmpty() || message.has(Kind.REVISE)
                ? List.of()
                : message.need().constraints().stream()
                        .filter(NeedBeginning::isNamePart)
                        .filter(old -> now.stream().allMatch(part -> areTogether(old, part, message.lexicon())))
                        .map(old -> old.saidAt(message.utterance().turn()))
                        .toList();
    }

    /** The rest of a name where one part of it is given up: "don't care about usb" of the USB of a Windows 11 Pro. */
    static List<Constraint> namesKept(Reading reading) {
        if (!reading.removed().contains(Constraint.NAME)) {
            return List.of();
        }
        Message message = reading.message();
        String text = message.utterance().text().toLowerCase(Locale.ROOT);
        List<Constraint> parts = message.need().constraints().stream()
                .filter(NeedBeginning::isNamePart)
                .toList();
        List<Constraint> kept =
                parts.stream().filter(part -> !isSaid(part, text)).toList();
        return kept.size() < parts.size()
                ? kept.stream()
                        .map(old -> old.saidAt(message.utterance().turn()))
                        .toList()
                : List.of();
    }

    private static boolean isSaid(Constraint part, String text) {
        return part.values().stream()
                .anyMatch(value -> value instanceof AttributeValue.Term(String term)
                        && text.contains(term.toLowerCase(Locale.ROOT)));
    }

    private static boolean isNamePart(Constraint constraint) {
        return constraint.attribute().equals(Constraint.NAME) && constraint.polarity() == Polarity.REQUIRE;
    }

    private static boolean areTogether(Constraint old, Constraint said, Lexicon lexicon) {
        return old.values().stream().anyMatch(one -> said.values().stream()
                .anyMatch(other -> !one.equals(other)
                        && one instanceof AttributeValue.Term(String before)
                        && other instanceof AttributeValue.Term(String after)
                        && lexicon.isNamedTogether(before, after)));
    }

    private static boolean isOf(Constraint old, Reading reading) {
        return old.attribute().equals(Constraint.CATEGORY)
                && reading.message().lexicon().ids(reading.about()).stream()
                        .anyMatch(id -> old.values().contains(AttributeValue.of(id)));
    }

    /** The category that the values alone tell: a 4070 is a graphics card. */
    static Optional<Constraint> implied(Reading reading) {
        Message message = reading.message();
        boolean told = reading.said().isEmpty()
                && reading.about().size() == 1
                && !reading.about().equals(message.lexicon().all())
                && !reading.constraints().isEmpty()
                && message.utterance().shown().last().isEmpty()
                && message.need().constraints().stream()
                        .noneMatch(old -> old.attribute().equals(Constraint.CATEGORY));
        if (!told) {
            return Optional.empty();
        }
        AttributeValue category =
                AttributeValue.of(message.lexicon().ids(reading.about()).getFirst());
        return Optional.of(reading.constraint(
                        Constraint.CATEGORY, Operator.IS, List.of(category), false, message.span(0, message.size() - 1))
                .because("told by what it should be"));
    }

    /** "any six-core AMD under 150?" after one model was asked about: a maker and what else it should be describe another one. */
    static boolean describesAnother(Reading reading) {
        List<Constraint> said = reading.constraints();
        boolean maker = said.stream()
                .anyMatch(constraint -> constraint.attribute().equals(CatalogueItem.BRAND)
                        && constraint.polarity() == Polarity.REQUIRE);
        boolean named =
                said.stream().anyMatch(constraint -> constraint.attribute().equals(Constraint.NAME));
        boolean more = said.stream()
                .anyMatch(constraint -> !Unread.OF_ANYTHING.contains(constraint.attribute())
                        && !constraint.attribute().equals(CatalogueItem.BRAND));
        Lexicon lexicon = reading.message().lexicon();
        return maker
                && more
                && !named
                && reading.message().need().constraints().stream()
                        .filter(old -> old.attribute().equals(Constraint.NAME))
                        .flatMap(old -> old.values().stream())
                        .anyMatch(value -> value instanceof AttributeValue.Term(String term)
                                && lexicon.model(PhraseKey.of(term)).stream()
                                        .anyMatch(model -> model.items() <= ONE_MODEL));
    }
}
