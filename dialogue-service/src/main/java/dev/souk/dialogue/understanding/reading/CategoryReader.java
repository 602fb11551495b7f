package dev.souk.dialogue.understanding.reading;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Stem;
import dev.souk.dialogue.understanding.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which category a message is about. Of several named, those that are only an attribute of another ("a graphics card with
 * 16 GB of memory"), or what the product is meant for ("a cooler for my CPU"), are none.
 */
public final class CategoryReader {
    private static final Pattern BOTH = Pattern.compile("都|各|一起|組|套");

    private CategoryReader() {}

    public static Topic read(Message message) {
        CategorySet current = ofNeed(message);
        List<Integer> heads = heads(message, mentioned(message, current), current);
        if (!current.isEmpty()) {
            Aside aside = new Aside(message, current);
            heads = heads.stream()
                    .filter(at -> !aside.isOnlySpokenOf(at, named(message, at)))
                    .filter(at -> current.intersects(named(message, at)) || !isEitherWay(message, at))
                    .toList();
        }
        Background background = Background.of(message);
        heads = heads.stream()
                .filter(at -> !background.isBesideWhatFailed(message, at))
                .toList();
        if (heads.isEmpty()) {
            CategorySet none = CategorySet.empty();
            return new Topic(none, current.isEmpty() ? message.lexicon().all() : current, List.of(), false);
        }
        heads = preferred(heads, at -> !background.contains(at));
        heads = preferred(heads, at -> !Statement.around(message, at).givesReason());
        heads = preferred(heads, at -> !Mention.isOwned(message, at) && !Mention.isSaidToBe(message, at));
        heads = preferred(heads, at -> Mention.isAsked(message, at));
        return topic(message, heads, current, background);
    }

    /** "external or internal doesn't matter", 內接外接都可以 of optical drives: whether it is left open which of two it is. */
    private static boolean isEitherWay(Message message, int at) {
        Statement statement = Statement.around(message, at);
        int behind = Math.min(statement.to() + 2, message.size() - 1); // "internal or external, whatever"
        return !Mention.isSought(message, at)
                && IntStream.rangeClosed(statement.from(), statement.to())
                        .anyMatch(or -> message.chunk(or).is(Kind.OR))
                && IntStream.rangeClosed(at + 1, behind)
                        .anyMatch(any -> message.chunk(any).is(Kind.ANY));
    }

    /** The chunks that name a kind of product which is not turned down. */
    private static List<Integer> mentioned(Message message, CategorySet current) {
        List<Integer> named = new ArrayList<>();
        for (int at = 0; at < message.size(); at++) {
            if (!named(message, at).isEmpty()
                    && !Accessory.isNamed(message, at)
                    && !Mention.isExcluded(message, at)
                    && !Mention.isRefused(message, at)
                    && !Mention.isAuxiliary(message, at)) {
                named.add(at);
            }
        }
        if (named.isEmpty() && current.isEmpty()) {
            IntStream.range(0, message.size())
                    .filter(at -> !named(message, at).isEmpty() && Mention.isMissed(message, at, named(message, at)))
                    .forEach(named::add);
        }
        List<Integer> all = named.stream()
                .filter(other -> !Mention.isPluggedInto(message, other))
                .toList();
        named.removeIf(at -> all.stream().anyMatch(other -> Mention.isBesideSought(message, at, other)));
        return named;
    }

    /** Those of them that are no part, purpose or modifier of another. */
    private static List<Integer> heads(Message message, List<Integer> named, CategorySet current) {
        List<Integer> heads = named.stream()
                .filter(at -> !Detail.is(message, at, named, current))
                .filter(at -> !(Mention.isHeld(message, at) && (named.size() > 1 || !current.isEmpty())))
                .filter(at -> !(Mention.isCountedPart(message, at) && (named.size() > 1 || !current.isEmpty())))
                .filter(at -> named.size() == 1 || !Mention.isPluggedInto(message, at))
                .filter(at -> current.isEmpty()
                        || !(Mention.isConnectedWith(message, at) || Mention.isPartThatBroke(message, at)))
                .filter(at -> !Mention.isHadBy(message, at) || (named.size() == 1 && current.isEmpty()))
                .filter(at -> named.size() > 1 || current.isEmpty() || !Mention.isForCertain(message, at))
                .filter(at -> named.size() > 1 || !new Kindred(message, at).isOnlyAdjective(current))
                .filter(at -> current.intersects(named(message, at))
                        || !(Mention.isMountedIn(message, at) || Whereabouts.isAt(message, at))
                        || (named.size() == 1
                                && current.isEmpty()
                                && !Whereabouts.isOfAnother(message, at, named(message, at))))
                .filter(at -> !Mention.isBuiltIn(message, at) || (named.size() == 1 && current.isEmpty()))
                .toList();
        heads = preferred(heads, at -> message.isAfter(at, Kind.BACK) || Returning.isAgain(message, at));
        heads = preferred(heads, at -> !Statement.around(message, at).tellsOf(at));
        if (heads.size() > 1) {
            int first = heads.getFirst();
            heads = heads.stream()
                    .filter(at -> at == first || !Mention.isPurpose(message, at))
                    .toList();
        }
        if (heads.size() > 1) {
            List<Integer> several = heads;
            heads = heads.stream()
                    .filter(at -> !isCompounded(message, at, several))
                    .toList();
        }
        return heads.size() == 1 && isPartOfUnknown(message, heads.getFirst()) ? List.of() : heads;
    }

    private static Topic topic(Message message, List<Integer> heads, CategorySet current, Background background) {
        int first = heads.getFirst();
        boolean left = Listing.addsSome(message, first) || message.isJustAfter(first, Kind.BACK); // 再補幾顆風扇
        CategorySet before = left ? CategorySet.empty() : current;
        boolean alike = heads.stream().map(at -> named(message, at)).distinct().count() == 1; // "ssd or hdd?"
        CategorySet said =
                alike ? new Kindred(message, first).meant(named(message, first), before) : joined(message, heads);
        boolean owned = heads.stream()
                .allMatch(at -> background.tellsOf(message, at)
                        || Mention.isOwned(message, at)
                        || isWhatOwnedIs(message, at, heads)
                        || isBesideDesignation(message, at));
        boolean mentioned = owned
                && (message.has(Kind.THANK)
                        || heads.stream()
                                .noneMatch(at -> Mention.isSought(message, at)
                                        && !Mention.isTold(message, at)
                                        && !background.tellsOf(message, at)));
        return mentioned && !current.isEmpty() && !current.intersects(said)
                ? new Topic(CategorySet.empty(), current, heads, false)
                : new Topic(said, said, heads, owned);
    }

    /** Those that stand so, where any does. */
    private static List<Integer> preferred(List<Integer> heads, IntPredicate so) {
        List<Integer> preferred = heads.stream().filter(so::test).toList();
        return preferred.isEmpty() ? heads : preferred;
    }

    /** "sugar canister", 筆電背包: right before another name a singular only says what kind of that is meant, unless both are asked for. */
    private static boolean isCompounded(Message message, int at, List<Integer> heads) {
        if (!heads.contains(at + 1) || message.isSetOff(at)) {
            return false;
        }
        Token last = message.tokens().get(message.chunk(at).to() - 1);
        Token next = message.chunk(at + 1).first();
        boolean singular =
                last.kind() == Token.Kind.WORD && Stem.of(last.form()).equals(last.form());
        return singular
                ? next.kind() == Token.Kind.WORD
                : last.kind() == Token.Kind.HAN && next.kind() == Token.Kind.HAN && !message.goesOn(at + 1, BOTH);
    }

    /** "4060 recommendations? my case is small", 5070Ti求推 機殼限長305: whether a model of another kind is what is asked for. */
    private static boolean isBesideDesignation(Message message, int at) {
        CategorySet named = named(message, at);
        return !Mention.isAsked(message, at)
                && IntStream.range(0, message.size())
                        .mapToObj(other -> Statement.around(message, other))
                        .anyMatch(other -> !other.contains(at)
                                && other.asksForItsFirst()
                                && isModelOfAnother(message, other.from(), named));
    }

    /** 我機殼是itx小機殼: what is told of something owned. */
    private static boolean isWhatOwnedIs(Message message, int at, List<Integer> heads) {
        Statement statement = Statement.around(message, at);
        return heads.stream()
                .filter(other -> other < at && statement.contains(other))
                .anyMatch(other ->
                        Mention.isOwned(message, other) && named(message, other).equals(named(message, at)));
    }

    private static boolean isModelOfAnother(Message message, int at, CategorySet named) {
        Chunk chunk = message.chunk(at);
        return message.meanings(at, named).isEmpty()
                && (chunk.isModelNumber()
                        || chunk.meanings().stream().map(Meaning::sense).anyMatch(chunk::isDesignation));
    }

    private static CategorySet joined(Message message, List<Integer> heads) {
        CategorySet said = named(message, heads.getFirst());
        for (int at : heads.subList(1, heads.size())) {
            CategorySet other = named(message, at);
            said = said.intersects(other) ? said.and(other) : said.or(other);
        }
        return said;
    }

    private static CategorySet named(Message message, int at) {
        return message.chunk(at).kinds();
    }

    /** What is looked for, by whom the message is for or else by whom the last one was. */
    private static CategorySet ofNeed(Message message) {
        return Stream.of(message.need(), message.utterance().needs().need())
                .map(need -> kinds(need, message.lexicon()))
                .filter(kinds -> !kinds.isEmpty())
                .findFirst()
                .orElseGet(() -> ofShown(message));
    }

    private static CategorySet kinds(Need need, Lexicon lexicon) {
        CategorySet kinds = CategorySet.empty();
        for (Constraint constraint : need.constraints()) {
            if (constraint.attribute().equals(Constraint.CATEGORY) && constraint.polarity() == Polarity.REQUIRE) {
                for (AttributeValue value : constraint.values()) {
                    if (value instanceof AttributeValue.Term(String category)) {
                        kinds = kinds.or(lexicon.set(category));
                    }
                }
            }
        }
        return kinds;
    }

    private static CategorySet ofShown(Message message) {
        CategorySet shown = CategorySet.empty();
        for (CatalogueItem item : message.utterance().shown().last()) {
            shown = shown.or(message.lexicon().set(item.category()));
        }
        return shown;
    }

    /** "a laptop with 16 GB of RAM": what is wanted is unknown here, and the category named only a part of it. */
    private static boolean isPartOfUnknown(Message message, int at) {
        boolean with = false;
        for (int before = at - 1; before >= 0 && !message.chunk(before).isBreak(); before--) {
            Chunk chunk = message.chunk(before);
            with |= chunk.is(Kind.WITH);
            boolean named = chunk.meanings().stream().anyMatch(meaning -> !(meaning.sense() instanceof Sense.Model));
            boolean unknown = chunk.cues().isEmpty() && chunk.quantity() == null && !named;
            if (with && unknown && chunk.first().kind() == Token.Kind.WORD) {
                return true;
            }
        }
        return false;
    }
}
