package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a need holds before anything more is said of it: what was said of the same kind for somebody else or earlier, or what its values tell. */
final class NeedBeginning {
    private static final Pattern ONE = Pattern.compile(
            "(?i)\\b(one|another|something|some|a pair) for (me|myself)\\b|自己[^，。 ]*(要(?=[也買換找用裝選挑一兩的，。 ]|$)|買|用|想)"
                    + "|也(要|想要|想買|需要|缺|在找)|\\b(needs|wants) (one|a \\w+|some) (too|as well)\\b");

    private static final Pattern MATCHING = Pattern.compile("(?i)\\b(to match|matching)\\b|同色|同個顏色|成套|配成一套");
    private static final Pattern THEIRS = Pattern.compile(
            "(?i)(?<!not |nothing |none |anything |never )\\b(from|by) (them|the same (brand|maker|company|guys))\\b"
                    + "|\\bdo they (also )?(make|do|have|sell)\\b|(?<!不要)(他們家?|他家|她家|這家|同一?家|同一?牌|同一?個?品牌|同一?廠)(的|也?有)");
    private static final String COLOR = "color";

    private static final Pattern ANOTHER = Pattern.compile(
            "(?i)\\b(another|a second|one more) (one|pair|set) for\\b|\\b(and|also|now|plus|then),? (also )?(one|a pair|a set) for me\\b|\\b(and|also) an? (\\w+ ){0,3}one for\\b"
                    + "|\\balso (need|want) an? (\\w+ )?one (that|which|for|to)\\b"
                    + "|^\\W*((and|also|now|plus|then|oh),? )*(one |something )?for (my|our|the|his|her) (?!(same|price|money)\\b)([\\w']+ ){1,3}(too|as well|also)(?=\\s*[:,;.!-])"
                    + "|^[\\p{IsHan}]{0,8}(?<!^我)也(要|想要|想買|需要|缺)一(副|個|支|台|條|把|雙|顆|張|款)(?=[，,：:。 ])"
                    + "|^[\\p{IsHan}]{1,8}(?<!^我)也(想|要|想要|打算|準備)(再)?(放|擺|買|弄|添|裝)一(副|個|支|台|條|把|雙|顆|張|款)"
                    + "|(另外|還)(再|我|也)*(要|想要|想買|需要|想找|要買|要找)一(副|個|支|台|條|把|雙|顆|張|款)");

    /** "for my dad btw", 對了是給我爸的: said of the search as it stands. */
    private static final Pattern BY_THE_WAY = Pattern.compile("(?i)\\b(btw|by the way)\\b|對了|对了");

    private NeedBeginning() {}

    /**
     * What the need of somebody not searched for yet begins with: the kind of product talked about ("my daughter wants one too"), or
     * all that was said of it where it is told whom it is for ("it's for my mum"); of another kind the colour of what it is to match.
     */
    static List<Constraint> inherited(Reading reading, String scope) {
        Message message = reading.message();
        if (message.has(Kind.BACK) && !reading.said().isEmpty()) {
            return cameBackTo(reading, scope);
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
        boolean another = !scope.equals(message.utterance().needs().current())
                && message.need().constraints().isEmpty()
                && reading.said().isEmpty()
                && reading.about().size() == 1;
        List<Constraint> known = message.utterance().needs().need().constraints();
        boolean same = another && known.stream().anyMatch(old -> isOf(old, reading));
        if (!same) {
            return List.of();
        }
        boolean own = message.has(Kind.OWN) // 那我自己也買一只, "perfect, and one for me", 我老公也要一雙，他穿43
                || ONE.matcher(message.utterance().text()).find();
        boolean tells = pointsAtIt(message)
                || BY_THE_WAY.matcher(message.utterance().text()).find();
        return tells && !own
                ? known
                : known.stream().filter(old -> isOf(old, reading)).toList();
    }

    /** "it's for my mum", 這是給我媽的; the 那 of 那幫女兒找一個 says "then". */
    private static boolean pointsAtIt(Message message) {
        return IntStream.range(0, message.size())
                .anyMatch(at -> message.chunk(at).is(Kind.THIS)
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

    /** "and one for myself, wired": what was said of the one before, where it was not told whom that is for. */
    static List<String> overtaken(Reading reading, String scope) {
        Message message = reading.message();
        String text = message.utterance().text();
        boolean another = ((message.has(Kind.OWN) && ONE.matcher(text).find())
                        || ANOTHER.matcher(text).find())
                && scope.equals(message.utterance().needs().current())
                && !reading.constraints().isEmpty();
        return !another
                ? List.of()
                : message.need().constraints().stream()
                        .map(Constraint::attribute)
                        .filter(attribute -> !attribute.equals(Constraint.CATEGORY))
                        .distinct()
                        .toList();
    }

    /** "back to the chairs", 回到剛剛的機殼: all that was said of that kind of product, where it is not what is talked about anyway. */
    private static List<Constraint> cameBackTo(Reading reading, String scope) {
        Message message = reading.message();
        Set<AttributeValue> named = message.lexicon().ids(reading.said()).stream()
                .map(AttributeValue::of)
                .collect(Collectors.toSet());
        if (ScopeReader.isAbout(message.need(), named)) {
            return List.of();
        }
        List<Need> known = message.utterance().needs().aside().reversed().stream()
                .filter(need -> ScopeReader.isAbout(need, named))
                .toList();
        return known.stream()
                .filter(need -> need.scope().equals(scope))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(Need::constraints)
                .orElse(List.of())
                .stream()
                .filter(old -> reading.constraints().stream()
                        .noneMatch(said -> said.attribute().equals(old.attribute())))
                .toList();
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
}
