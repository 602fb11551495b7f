package dev.souk.dialogue.understanding.message;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A message cut into chunks, with what it is read against. */
public record Message(Utterance utterance, List<Token> tokens, List<Chunk> chunks, Lexicon lexicon, Need need) {
    private static final int STORY = 2;
    private static final Pattern PARTICLE = Pattern.compile("[了啦喔哦囉吧耶唷的]+|好了|就好");

    /** The same message read against another need before it. */
    public Message after(Need before) {
        return new Message(utterance, tokens, chunks, lexicon, before);
    }

    public Chunk chunk(int at) {
        return chunks.get(at);
    }

    public int size() {
        return chunks.size();
    }

    /** The words from one chunk to another, both included. */
    public Span span(int first, int last) {
        int start = tokens.get(chunk(first).from()).start();
        int end = tokens.get(chunk(last).to() - 1).end();
        return new Span(start, end, utterance.text().substring(start, end));
    }

    /** The chunk that the character at this place belongs to. */
    public int chunkAt(int character) {
        int at = 0;
        while (at + 1 < size() && tokens.get(chunk(at + 1).from()).start() <= character) {
            at++;
        }
        return at;
    }

    public boolean has(Cue.Kind kind) {
        for (Chunk chunk : chunks) {
            if (chunk.is(kind)) {
                return true;
            }
        }
        return false;
    }

    public Stream<Cue> cues(Cue.Kind kind) {
        return chunks.stream().map(chunk -> chunk.cue(kind)).flatMap(Optional::stream);
    }

    /** The next chunk after this one that is no filler, or -1 where the clause ends first. */
    public int next(int at) {
        for (int next = at + 1; next < size(); next++) {
            if (chunk(next).isBreak()) {
                return -1;
            }
            if (!chunk(next).isFiller()) {
                return next;
            }
        }
        return -1;
    }

    /** The chunk before this one that is no filler, or -1 where the clause begins first. */
    public int previous(int at) {
        for (int previous = at - 1; previous >= 0; previous--) {
            if (chunk(previous).isBreak()) {
                return -1;
            }
            if (!chunk(previous).isFiller()) {
                return previous;
            }
        }
        return -1;
    }

    /** What a chunk names in these categories. */
    public List<Meaning> meanings(int at, CategorySet categories) {
        return chunk(at).meanings().stream()
                .filter(meaning -> meaning.categories().intersects(categories))
                .toList();
    }

    /** Whether a chunk names anything of this sense in these categories. */
    public boolean names(int at, CategorySet categories, Class<?> sense) {
        for (Meaning meaning : chunk(at).meanings()) {
            if (sense.isInstance(meaning.sense()) && meaning.categories().intersects(categories)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a chunk is a word of degree in these categories. */
    public boolean isGraded(int at, CategorySet categories) {
        return chunk(at)
                        .isAny(
                                Cue.Kind.BIG,
                                Cue.Kind.SMALL,
                                Cue.Kind.HIGH,
                                Cue.Kind.LOW,
                                Cue.Kind.HIGHEST,
                                Cue.Kind.LOWEST)
                || names(at, categories, Sense.Degree.class);
    }

    /** Whether any chunk names such a thing in these categories. */
    public boolean names(CategorySet categories, Class<?> sense) {
        return IntStream.range(0, size()).anyMatch(at -> names(at, categories, sense));
    }

    /** Whether a chunk names a maker in these categories. */
    public boolean namesBrand(int at, CategorySet categories) {
        return meanings(at, categories).stream()
                .anyMatch(meaning -> meaning.sense() instanceof Sense.Value value
                        && value.attribute().equals(CatalogueItem.BRAND));
    }

    /** Whether a chunk says something of these categories, and is not only the name of a kind or of a model. */
    public boolean describes(int at, CategorySet categories) {
        return meanings(at, categories).stream()
                .anyMatch(meaning ->
                        !(meaning.sense() instanceof Sense.Category) && !(meaning.sense() instanceof Sense.Model));
    }

    /** Whether the clause around this chunk says things that nothing is known of, and asks for none of it: then it tells a story. */
    public boolean tellsStory(int at) {
        int from = at;
        while (from > 0 && !beginsClause(from)) {
            from--;
        }
        if (chunk(from).isAny(Cue.Kind.SEARCH, Cue.Kind.REVISE) && from < at) {
            return false;
        }
        int unknown = 0;
        for (int in = from; in < size() && (in == from || !beginsClause(in)); in++) {
            unknown += chunk(in).isUnknown() ? 1 : 0;
        }
        return unknown >= STORY;
    }

    /** Whether a clause begins with this chunk: behind a mark, or with a word that asks for something. */
    public boolean beginsClause(int at) {
        boolean asks = chunk(at).isAny(Cue.Kind.SEARCH, Cue.Kind.REVISE)
                && !chunk(at).first().is("看"); // VA我看了會頭暈
        return at > 0 && (chunk(at - 1).isBreak() || asks);
    }

    /** Whether a space between Chinese characters, which stands for a comma, follows the chunk: 黑色不要 晚上看不到. */
    public boolean isSetOff(int at) {
        int last = at;
        while (isParticle(last + 1)) {
            last++;
        }
        int next = chunk(last).to();
        if (next >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(next - 1);
        Token after = tokens.get(next);
        boolean chinese = before.kind() == Token.Kind.HAN
                ? after.kind() != Token.Kind.WORD
                : before.kind() == Token.Kind.NUMBER && after.kind() == Token.Kind.HAN;
        return chinese && after.start() > before.end();
    }

    /** The 了啦 of 不用了啦, which closes what is said and begins nothing. */
    private boolean isParticle(int at) {
        return at < size()
                && chunk(at).isFiller()
                && PARTICLE.matcher(span(at, at).text()).matches()
                && tokens.get(chunk(at).from()).start()
                        == tokens.get(chunk(at).from() - 1).end();
    }

    /** The first chunk of the clause around this one. */
    public int clauseStart(int at) {
        int from = at;
        while (from > 0 && !chunk(from - 1).isBreak()) {
            from--;
        }
        return from;
    }

    /** The last chunk of the clause around this one, without what ends it. */
    public int clauseEnd(int at) {
        int to = at;
        while (to + 1 < size() && !chunk(to + 1).isBreak()) {
            to++;
        }
        return to;
    }

    /** The text of the chunks chosen, in order, those of Chinese characters that touch as one word. */
    public String words(IntPredicate chosen) {
        List<String> words = new ArrayList<>();
        boolean han = false;
        for (int at = 0; at < size(); at++) {
            boolean taken = chosen.test(at);
            if (taken) {
                String text = span(at, at).text();
                boolean joins = han && chunk(at).first().kind() == Token.Kind.HAN && !words.isEmpty();
                if (joins) {
                    words.set(words.size() - 1, words.getLast() + text);
                } else {
                    words.add(text);
                }
            }
            han = taken && chunk(at).first().kind() == Token.Kind.HAN;
        }
        return String.join(" ", words);
    }

    /** What stands before the chunk in its clause, in the words as they were written; empty where it begins it. */
    public String before(int at) {
        int from = clauseStart(at);
        return from == at ? "" : span(from, at - 1).text();
    }

    /** Whether what stands behind the chunk begins like this, in the words as they were written. */
    public boolean goesOn(int at, Pattern beginning) {
        return at + 1 < size()
                && beginning.matcher(span(at + 1, size() - 1).text()).lookingAt();
    }

    /** Whether this cue is what stands before the chunk, but for words that say nothing. */
    public boolean isJustAfter(int at, Cue.Kind kind) {
        int previous = previous(at);
        return previous >= 0 && chunk(previous).is(kind);
    }

    /** Whether one of these cues stands before the chunk in its clause, however far. */
    public boolean isAfter(int at, Cue.Kind... kinds) {
        for (int before = at - 1; before >= 0 && !chunk(before).isBreak(); before--) {
            if (chunk(before).isAny(kinds)) {
                return true;
            }
        }
        return false;
    }
}
