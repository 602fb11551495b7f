package dev.souk.dialogue.understanding.message;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.CueBook;
import dev.souk.dialogue.understanding.language.NumberWord;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.numbers.ExchangeRates;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.numbers.QuantityReader;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Token.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts tokens into chunks so that the sum of the chunks' weights is greatest: dynamic programming over token positions, O(n · longest
 * phrase). A chunk of n tokens weighs n² times what its kind is worth, so that one long phrase beats two short ones:
 * 不超過 is no 不 before 超過, "hard drive" no "hard". Thread-safe.
 */
public final class Segmenter {
    private static final int LONGEST = 12;
    private static final int LONGEST_NAME = 5;
    private static final int BOUND_REACH = 4;
    private static final int MODEL_PARTS = 4;
    private static final double MODEL_OF_BRAND = 0.6;
    private static final double DESCRIBED = 0.1;

    private final Lexicon lexicon;
    private final ExchangeRates rates;
    private final CueBook cues;
    private final QuantityReader quantities;
    private final Counts counts;

    public Segmenter(Lexicon lexicon, ExchangeRates rates) {
        this.lexicon = lexicon;
        this.rates = rates;
        this.cues = CueBook.shipped();
        this.quantities = new QuantityReader(UnitBook.shipped());
        this.counts = new Counts(lexicon, quantities);
    }

    /** The chunks of a message, which cover its tokens without a gap. */
    public List<Chunk> chunks(List<Token> tokens) {
        return chunks(tokens, lexicon.all(), new BitSet());
    }

    /**
     * The chunks of a message about these categories: what is named only elsewhere weighs nothing, and words right after a brand
     * are rather its model than what they say one by one (Red Devil).
     *
     * @param first how the message was cut before its categories were known
     */
    public List<Chunk> chunks(List<Token> tokens, CategorySet about, List<Chunk> first) {
        BitSet brands = new BitSet();
        for (Chunk chunk : first) {
            if (chunk.meanings().stream()
                    .anyMatch(meaning -> meaning.sense() instanceof Sense.Value value
                            && value.attribute().equals(CatalogueItem.BRAND)
                            && meaning.categories().intersects(about))) {
                brands.set(chunk.to());
            }
        }
        return chunks(tokens, about, brands);
    }

    private List<Chunk> chunks(List<Token> tokens, CategorySet about, BitSet brands) {
        double[] best = new double[tokens.size() + 1];
        Chunk[] last = new Chunk[tokens.size() + 1];
        Arrays.fill(best, -1);
        best[0] = 0;
        for (int from = 0; from < tokens.size(); from++) {
            for (Chunk chunk : startingAt(tokens, from)) {
                double weight = best[from] + weight(chunk, tokens, about, brands.get(from));
                if (weight > best[chunk.to()]) {
                    best[chunk.to()] = weight;
                    last[chunk.to()] = chunk;
                }
            }
        }
        List<Chunk> chunks = new ArrayList<>();
        for (int at = tokens.size(); at > 0; at = last[at].from()) {
            chunks.add(last[at]);
        }
        Collections.reverse(chunks);
        return chunks;
    }

    private List<Chunk> startingAt(List<Token> tokens, int from) {
        List<Chunk> starting = new ArrayList<>();
        starting.add(new Chunk(from, from + 1, List.of(), List.of(), null, tokens.get(from)));
        Optional<Quantity> quantity = isModelNumber(tokens, from) || Joints.isPlace(tokens, from)
                ? Optional.empty()
                : quantities.at(tokens, from).map(this::inShopMoney).or(() -> counts.alone(tokens, from));
        long key = PhraseKey.EMPTY;
        List<Token> digits = inDigits(tokens, from);
        for (int at = from; at < Math.min(tokens.size(), from + LONGEST); at++) {
            Token token = tokens.get(at);
            if (at > from && (token.kind() == Kind.BREAK || Joints.isApart(tokens, at))) {
                break;
            }
            key = PhraseKey.extended(key, tokens, from, at);
            if (at > from && PhraseKey.isJoiner(token)) {
                continue;
            }
            boolean nothing = isBoundOfNothing(cues.at(key), tokens, from, at)
                    || Joints.isLetterOfModel(tokens, from, at)
                    || Joints.isCutFromNegation(tokens, from, at)
                    || (at == from && Joints.isHyphenOfModel(tokens, at));
            List<Cue> found = nothing ? List.of() : cues.at(key);
            List<Meaning> meanings = Joints.endsInSubject(tokens, from, at)
                    ? List.of()
                    : meanings(key, at > from || token.kind() != Kind.BREAK);
            if (meanings.isEmpty() && at > from && at - from < digits.size()) {
                meanings = lexicon.phrase(PhraseKey.of(digits, 0, at - from + 1));
            }
            if (Joints.isArticleWithWord(tokens, from, at)) {
                meanings = meanings.stream().filter(Segmenter::isNoName).toList();
            }
            if (Joints.cuts(tokens, from) || Joints.cuts(tokens, at + 1)) {
                meanings = meanings.stream().filter(Segmenter::standsGlued).toList();
            }
            if (!found.isEmpty() || !meanings.isEmpty()) {
                starting.add(new Chunk(from, at + 1, found, meanings, same(quantity, at + 1), tokens.get(from)));
            }
        }
        quantity.flatMap(measured -> counts.beforeLabel(tokens, measured))
                .ifPresent(number ->
                        starting.add(new Chunk(from, number.to(), List.of(), List.of(), number, tokens.get(from))));
        quantity.ifPresent( // last, for of two that weigh the same the first is kept: the one that knows what its
                // number names
                found -> starting.add(new Chunk(from, found.to(), List.of(), List.of(), found, tokens.get(from))));
        return starting;
    }

    /** The tokens from here with the digits spoken among them in figures, for "wifi six" is called wifi 6; none where none is spoken. */
    private static List<Token> inDigits(List<Token> tokens, int from) {
        List<Token> next = tokens.subList(from, Math.min(tokens.size(), from + LONGEST_NAME));
        List<Token> digits = next.stream().map(Segmenter::inDigits).toList();
        return digits.equals(next) ? List.of() : digits;
    }

    private static Token inDigits(Token token) {
        return NumberWord.of(token.form())
                .filter(word -> !word.multiplies() && word.value() > 1)
                .map(word -> new Token(
                        Kind.NUMBER, Integer.toString((int) word.value()), token.start(), token.end(), token.glued()))
                .orElse(token);
    }

    /** Whether the phrase is a value of an attribute whose values have an order, so that a bound may follow it: "gold or better". */
    private boolean isOrdered(long key) {
        return lexicon.phrase(key).stream()
                .anyMatch(meaning -> meaning.sense() instanceof Sense.Value value
                        && lexicon.attribute(meaning.categories(), value.attribute())
                                .filter(attribute -> !attribute.order().isEmpty())
                                .isPresent());
    }

    private static boolean isNoName(Meaning meaning) {
        boolean brand = meaning.sense() instanceof Sense.Value value
                && value.attribute().equals(CatalogueItem.BRAND);
        return !brand && !(meaning.sense() instanceof Sense.Model);
    }

    /** Whether several words bound a number said before them, such as "is the max", and no number is there. */
    private boolean isBoundOfNothing(List<Cue> cues, List<Token> tokens, int from, int last) {
        boolean bounds = last > from
                && !cues.isEmpty()
                && cues.stream().allMatch(cue -> cue.kind() == Cue.Kind.OR_LESS || cue.kind() == Cue.Kind.OR_MORE);
        return bounds
                && tokens.subList(Math.max(0, from - BOUND_REACH), from).stream()
                        .noneMatch(token -> token.kind() == Kind.NUMBER
                                || token.is("half")
                                || token.is("a")
                                || NumberWord.of(token.form()).isPresent())
                && IntStream.range(Math.max(0, from - BOUND_REACH), from)
                        .noneMatch(start -> isOrdered(PhraseKey.of(tokens, start, from)));
    }

    /** An amount of another currency in the shop's, where there is a rate. */
    private Quantity inShopMoney(Quantity quantity) {
        String own = lexicon.schema().currency();
        if (quantity.currency().isEmpty() || quantity.currency().equals(own)) {
            return quantity;
        }
        OptionalDouble converted = rates.convert(quantity.value(), quantity.currency(), own);
        return converted.isEmpty()
                ? quantity
                : new Quantity(quantity.from(), quantity.to(), converted.getAsDouble(), quantity.units(), own);
    }

    /** Whether a number begins what changes between digits and letters more often than an amount does: 7800x3d. */
    private boolean isModelNumber(List<Token> tokens, int from) {
        int to = from + 1;
        while (Joints.cuts(tokens, to)) {
            to++;
        }
        return tokens.get(from).kind() == Kind.NUMBER
                && to - from >= MODEL_PARTS
                && tokens.get(to - 1).kind() == Kind.WORD
                && tokens.get(to - 2).kind() == Kind.NUMBER
                && lexicon.phrase(PhraseKey.of(tokens, to - 1, to)).isEmpty()
                && UnitBook.shipped().at(PhraseKey.of(tokens, to - 1, to)).isEmpty();
    }

    /** Whether what is named may be written into its neighbour: "cl30" is a label and a number, "k2" no K. */
    private static boolean standsGlued(Meaning meaning) {
        return switch (meaning.sense()) {
            case Sense.Model model -> false;
            case Sense.Value value -> value.whole();
            case Sense.Trait trait -> false;
            case Sense.Category category -> true;
            case Sense.Attribute attribute -> true;
            case Sense.Degree degree -> true;
        };
    }

    /** The quantity that the same tokens are: "7200" may be a value of the catalogue and a number. */
    private static @Nullable Quantity same(Optional<Quantity> quantity, int to) {
        return quantity.filter(found -> found.to() == to).orElse(null);
    }

    private List<Meaning> meanings(long key, boolean word) {
        if (!word) {
            return List.of();
        }
        List<Meaning> phrases = lexicon.phrase(key);
        List<Meaning> models = lexicon.model(key);
        if (models.isEmpty()) {
            return phrases;
        }
        List<Meaning> all = new ArrayList<>(phrases);
        all.addAll(models);
        return all;
    }

    private double weight(Chunk chunk, List<Token> tokens, CategorySet about, boolean afterBrand) {
        int length = length(chunk, tokens);
        double worth = length > 1 && holdsCategory(chunk, tokens) ? DESCRIBED : worth(chunk, about);
        if (length > 1 && (isDesignation(chunk, tokens) || (afterBrand && isModel(chunk, tokens, about)))) {
            worth = Math.max(worth, MODEL_OF_BRAND);
        }
        return (double) length * length * worth;
    }

    /** Whether letters and then digits, written as one word, are part of names: "MX-6", "HD600". */
    private static boolean isDesignation(Chunk chunk, List<Token> tokens) {
        return chunk.meanings().stream()
                        .anyMatch(meaning -> meaning.sense() instanceof Sense.Model model && model.distinctive())
                && chunk.first().kind() == Kind.WORD
                && tokens.subList(chunk.from() + 1, chunk.to()).stream()
                        .allMatch(token -> token.glued() && token.kind() != Kind.HAN);
    }

    /** Whether a part of names ends in what the product is, "27-inch 4K monitor": then it describes and is no model. */
    private boolean holdsCategory(Chunk chunk, List<Token> tokens) {
        boolean model = chunk.cues().isEmpty()
                && !chunk.meanings().isEmpty()
                && chunk.meanings().stream().allMatch(meaning -> meaning.sense() instanceof Sense.Model);
        for (int from = chunk.from() + 1; model && from < chunk.to(); from++) {
            if (lexicon.phrase(PhraseKey.of(tokens, from, chunk.to())).stream()
                    .anyMatch(meaning -> meaning.sense() instanceof Sense.Category)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words, no numbers, are part of names, and one of them says nothing else here. */
    private boolean isModel(Chunk chunk, List<Token> tokens, CategorySet about) {
        boolean model = chunk.meanings().stream()
                .anyMatch(meaning -> meaning.sense() instanceof Sense.Model
                        && meaning.categories().intersects(about));
        boolean words = true;
        boolean own = false;
        for (int at = chunk.from(); model && at < chunk.to(); at++) {
            words &= tokens.get(at).kind() == Kind.WORD || PhraseKey.isJoiner(tokens.get(at));
            long key = PhraseKey.of(tokens, at, at + 1);
            own |= lexicon.phrase(key).stream()
                    .noneMatch(meaning -> meaning.categories().intersects(about));
        }
        return model && words && own;
    }

    /** Tokens, Chinese characters counting as they are and joining marks not at all. */
    private static int length(Chunk chunk, List<Token> tokens) {
        int length = 0;
        for (int at = chunk.from(); at < chunk.to(); at++) {
            length += PhraseKey.isJoiner(tokens.get(at)) ? 0 : 1;
        }
        return Math.max(1, length);
    }

    private static double worth(Chunk chunk, CategorySet about) {
        double worth = chunk.quantity() == null ? 0 : 1.02;
        for (Meaning meaning : chunk.meanings()) {
            boolean here = meaning.sense() instanceof Sense.Category
                    || meaning.categories().intersects(about);
            worth = here ? Math.max(worth, worth(meaning.sense())) : worth;
        }
        for (Cue cue : chunk.cues()) {
            worth = Math.max(worth, cue.kind() == Cue.Kind.FILLER ? 0.5 : 1);
        }
        return worth;
    }

    private static double worth(Sense sense) {
        return switch (sense) {
            case Sense.Category category -> 1.05;
            case Sense.Attribute attribute -> 1.01;
            case Sense.Value value ->
                value.attribute().equals(Constraint.NAME) ? MODEL_OF_BRAND : value.whole() ? 1.04 : 0.9;
            case Sense.Trait trait -> 0.9;
            case Sense.Degree degree -> 1;
            case Sense.Model model -> model.distinctive() ? 0.45 : 0.2;
        };
    }
}
