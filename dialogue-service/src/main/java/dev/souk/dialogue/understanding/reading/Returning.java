package dev.souk.dialogue.understanding.reading;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which kind of product is come back to: of those looked for before, the one whose name ends as the words behind "back to" do
 * ("the drives" of external ones, 鏡頭 of 視訊鏡頭), whatever else may be called so. Who names a kind looked for before comes back to that
 * search, with "back to" or without, unless it is one more of that kind.
 */
public final class Returning {
    private static final int MOST_PARTS = 4;
    private static final int SHORTEST = 2;

    private static final Pattern AGAIN = Pattern.compile("(?i)(again|once more|one more time)\\b|(那[邊边])?再(給|给|看|來|来)");

    /** What stands before the name of one more. */
    private static final Pattern ONE_MORE = Pattern.compile(
            "(?i).*\\b(an?|another|second|new|different)( [\\w-]+){0,3}|.*(另外?|再|多)?[一兩两][個个支条條台副把件張张顆颗雙双隻只].{0,4}");

    private final List<Chunk> chunks;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final List<String> current;
    private final List<Need> known;

    private Returning(List<Chunk> chunks, List<Token> tokens, ConversationNeeds needs, Lexicon lexicon) {
        this.chunks = chunks;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.current = kinds(needs.need()).toList();
        this.known =
                before(needs).filter(need -> kinds(need).findAny().isPresent()).toList();
    }

    /** The chunks, those that name what is come back to as one that does. */
    public static List<Chunk> named(List<Chunk> chunks, List<Token> tokens, ConversationNeeds needs, Lexicon lexicon) {
        Returning returning = new Returning(chunks, tokens, needs, lexicon);
        return returning.known.isEmpty() ? chunks : returning.named();
    }

    /** The search that the message comes back to. */
    public static Optional<Need> to(Message message, Topic topic) {
        return ofAnotherKind(message, topic).or(() -> within(message, topic));
    }

    /** That of the kind it names, where it is not the one talked about. */
    private static Optional<Need> ofAnotherKind(Message message, Topic topic) {
        ConversationNeeds needs = message.utterance().needs();
        Set<AttributeValue> named = message.lexicon().ids(topic.said()).stream()
                .map(AttributeValue::of)
                .collect(Collectors.toSet());
        boolean stays = named.isEmpty() || isAbout(message.need(), named);
        if (stays || (!message.has(Kind.BACK) && isOneMore(message, topic))) {
            return Optional.empty();
        }
        boolean anybodys = message.has(Kind.BACK) || !(message.has(Kind.PERSON) || message.has(Kind.OWN));
        List<Need> known = Stream.of(
                        List.of(message.need()),
                        needs.aside().reversed(),
                        needs.byScope().values())
                .flatMap(Collection::stream)
                .filter(need -> isAbout(need, named))
                .toList();
        return known.stream()
                .filter(need -> need.scope().equals(message.need().scope()))
                .findFirst()
                .or(() -> known.stream().filter(need -> anybodys).findFirst());
    }

    /** The earlier search of the same kind that the message comes back to: that which has what it names, where the present one has not. */
    private static Optional<Need> within(Message message, Topic topic) {
        boolean back =
                message.has(Kind.BACK) || IntStream.range(0, message.size()).anyMatch(at -> isAgain(message, at));
        Need now = message.need();
        if (!back || isNamed(message, topic, now)) {
            return Optional.empty();
        }
        List<AttributeValue> kinds =
                kinds(now).<AttributeValue>map(AttributeValue::of).toList();
        return before(message.utterance().needs())
                .filter(need -> !need.equals(now) && isAbout(need, kinds) && isNamed(message, topic, need))
                .findFirst();
    }

    /** The searches of the conversation: those put aside, the latest first, and then those of each scope. */
    private static Stream<Need> before(ConversationNeeds needs) {
        return Stream.concat(needs.aside().reversed().stream(), needs.byScope().values().stream());
    }

    /** Whether a value is named that the need asks for. */
    private static boolean isNamed(Message message, Topic topic, Need need) {
        return IntStream.range(0, message.size())
                .boxed()
                .flatMap(at -> message.meanings(at, topic.about()).stream())
                .map(Meaning::sense)
                .filter(Sense.Value.class::isInstance)
                .map(Sense.Value.class::cast)
                .anyMatch(value -> need.constraints().stream()
                        .anyMatch(old -> old.attribute().equals(value.attribute())
                                && old.polarity() == Polarity.REQUIRE
                                && !Collections.disjoint(old.values(), value.values())));
    }

    /** "the phones again", 水壺再給我看一次: whether the kind named there is to be seen once more. */
    static boolean isAgain(Message message, int at) {
        return !message.utterance().needs().need().constraints().isEmpty() && message.goesOn(at, AGAIN);
    }

    /** Whether the need is of one of these kinds. */
    public static boolean isAbout(Need need, Collection<? extends AttributeValue> kinds) {
        return need.constraints().stream()
                .anyMatch(constraint -> constraint.attribute().equals(Constraint.CATEGORY)
                        && constraint.values().stream().anyMatch(kinds::contains));
    }

    private static boolean isOneMore(Message message, Topic topic) {
        return topic.chunks().stream()
                .anyMatch(at -> Listing.addsSome(message, at)
                        || ONE_MORE.matcher(message.before(at)).matches());
    }

    private static Stream<String> kinds(Need need) {
        return need.constraints().stream()
                .filter(constraint -> constraint.attribute().equals(Constraint.CATEGORY))
                .flatMap(constraint -> constraint.values().stream())
                .flatMap(value -> value instanceof AttributeValue.Term(String kind) ? Stream.of(kind) : Stream.empty());
    }

    private List<Chunk> named() {
        OptionalInt back = IntStream.range(0, chunks.size())
                .filter(at -> chunks.get(at).is(Kind.BACK))
                .findFirst();
        if (back.isPresent()) {
            int at = back.getAsInt() + 1;
            while (at < chunks.size() && chunks.get(at).isFiller()) {
                at++;
            }
            return named(at, Math.min(chunks.size(), at + MOST_PARTS), true).orElse(chunks);
        }
        for (int at = 0; at < chunks.size(); at++) {
            int to = at;
            while (to < chunks.size() && isMeaningless(chunks.get(to))) {
                to++;
            }
            Optional<List<Chunk>> named = named(at, to, false);
            if (named.isPresent()) {
                return named.get();
            }
        }
        return chunks;
    }

    /** Whether nothing is known of it but that it occurs in names. */
    private static boolean isMeaningless(Chunk chunk) {
        return chunk.cues().isEmpty() && chunk.quantity() == null && !chunk.isBreak() && chunk.isOnlyInNames();
    }

    /** @param back whether they are said to be come back to */
    private Optional<List<Chunk>> named(int at, int end, boolean back) {
        for (int to = end; to > at; to--) {
            List<Chunk> parts = chunks.subList(at, to);
            CategorySet meant = meant(parts, back);
            if (!meant.isEmpty()) {
                List<Chunk> named = new ArrayList<>(chunks.subList(0, at));
                named.add(kind(parts, meant));
                named.addAll(chunks.subList(to, chunks.size()));
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    /** The kind looked for before that these words are the end of the name of, or tell; none where they name one of those themselves. */
    private CategorySet meant(List<Chunk> parts, boolean back) {
        List<String> before = known.stream()
                .flatMap(Returning::kinds)
                .filter(kind -> back || !current.contains(kind))
                .distinct()
                .toList();
        boolean named = parts.stream()
                .flatMap(part -> part.meanings().stream())
                .anyMatch(meaning -> meaning.sense() instanceof Sense.Category(String kind) && before.contains(kind));
        String words = words(parts);
        if (named || words.length() < SHORTEST) {
            return CategorySet.empty();
        }
        return before.stream()
                .map(lexicon::set)
                .filter(kind -> Kindred.isNamedLonger(lexicon, kind, words))
                .findFirst()
                .orElse(back && !isOfCurrent(parts) ? told(words) : CategorySet.empty());
    }

    /** Whether the words mean something of what is looked for now. */
    private boolean isOfCurrent(List<Chunk> parts) {
        return parts.stream()
                .flatMap(part -> part.meanings().stream())
                .filter(meaning -> !(meaning.sense() instanceof Sense.Model))
                .anyMatch(meaning ->
                        current.stream().map(lexicon::set).anyMatch(kind -> kind.intersects(meaning.categories())));
    }

    /** The kind of the search, other than the present one, in which these words were said: 回到 NAS 的. */
    private CategorySet told(String words) {
        return known.stream()
                .filter(need -> kinds(need).noneMatch(current::contains))
                .filter(need -> isSaid(need, words) || isNamedFirst(need, words))
                .flatMap(Returning::kinds)
                .map(lexicon::set)
                .findFirst()
                .orElse(CategorySet.empty());
    }

    /** "the internal ones", where those looked for now are no internal ones. */
    private boolean isNamedFirst(Need need, String words) {
        return kinds(need).anyMatch(kind -> Kindred.isNamedFirst(lexicon, kind, words))
                && current.stream().noneMatch(kind -> Kindred.isNamedFirst(lexicon, kind, words));
    }

    private static boolean isSaid(Need need, String words) {
        return Stream.concat(
                        Stream.of(need.words()),
                        need.constraints().stream()
                                .flatMap(constraint -> Stream.ofNullable(constraint.span()))
                                .map(Span::text))
                .map(said -> said.toLowerCase(Locale.ROOT))
                .anyMatch(said -> said.equals(words) || (" " + said + " ").contains(" " + words + " "));
    }

    private Chunk kind(List<Chunk> parts, CategorySet meant) {
        Sense sense = new Sense.Category(lexicon.ids(meant).getFirst());
        Meaning meaning = new Meaning(sense, meant, lexicon.items(meant.places()[0]));
        Chunk first = parts.getFirst();
        return new Chunk(first.from(), parts.getLast().to(), List.of(), List.of(meaning), null, first.first());
    }

    private String words(List<Chunk> parts) {
        StringBuilder words = new StringBuilder();
        for (Token token :
                tokens.subList(parts.getFirst().from(), parts.getLast().to())) {
            words.append(token.kind() == Token.Kind.WORD && !words.isEmpty() ? " " : "")
                    .append(token.form());
        }
        return words.toString();
    }
}
