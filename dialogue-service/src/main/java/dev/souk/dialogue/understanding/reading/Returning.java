package dev.souk.dialogue.understanding.reading;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which kind of product is come back to: of those looked for before, the one whose name ends as the words behind "back to" do
 * ("the drives" of external ones, 鏡頭 of 視訊鏡頭), whatever else may be called so.
 */
public final class Returning {
    private static final int MOST_PARTS = 4;
    private static final int SHORTEST = 2;

    private final List<Chunk> chunks;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final List<String> before;

    private Returning(List<Chunk> chunks, List<Token> tokens, ConversationNeeds needs, Lexicon lexicon) {
        this.chunks = chunks;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.before = Stream.concat(needs.aside().reversed().stream(), needs.byScope().values().stream())
                .flatMap(Returning::kinds)
                .distinct()
                .toList();
    }

    /** The chunks, those that name what is come back to as one that does. */
    public static List<Chunk> named(List<Chunk> chunks, List<Token> tokens, ConversationNeeds needs, Lexicon lexicon) {
        Returning returning = new Returning(chunks, tokens, needs, lexicon);
        return returning.before.isEmpty() || chunks.stream().noneMatch(chunk -> chunk.is(Kind.BACK))
                ? chunks
                : returning.named();
    }

    private static Stream<String> kinds(Need need) {
        return need.constraints().stream()
                .filter(constraint -> constraint.attribute().equals(Constraint.CATEGORY))
                .flatMap(constraint -> constraint.values().stream())
                .flatMap(value -> value instanceof AttributeValue.Term(String kind) ? Stream.of(kind) : Stream.empty());
    }

    private List<Chunk> named() {
        int at = 1
                + IntStream.range(0, chunks.size())
                        .filter(back -> chunks.get(back).is(Kind.BACK))
                        .findFirst()
                        .orElseThrow();
        while (at < chunks.size() && chunks.get(at).isFiller()) {
            at++;
        }
        for (int to = Math.min(chunks.size(), at + MOST_PARTS); to > at; to--) {
            List<Chunk> parts = chunks.subList(at, to);
            CategorySet meant = meant(parts);
            if (!meant.isEmpty()) {
                List<Chunk> named = new ArrayList<>(chunks.subList(0, at));
                named.add(kind(parts, meant));
                named.addAll(chunks.subList(to, chunks.size()));
                return named;
            }
        }
        return chunks;
    }

    /** The kind looked for before that these words are the end of the name of; none where they name one of those themselves. */
    private CategorySet meant(List<Chunk> parts) {
        boolean named = parts.stream()
                .flatMap(part -> part.meanings().stream())
                .anyMatch(meaning -> meaning.sense() instanceof Sense.Category(String kind) && before.contains(kind));
        String words = words(parts);
        return named || words.length() < SHORTEST
                ? CategorySet.empty()
                : before.stream()
                        .map(lexicon::set)
                        .filter(kind -> Kindred.isNamedLonger(lexicon, kind, words))
                        .findFirst()
                        .orElse(CategorySet.empty());
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
