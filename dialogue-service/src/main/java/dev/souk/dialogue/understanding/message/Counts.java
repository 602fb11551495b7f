package dev.souk.dialogue.understanding.message;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.NumberWord;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.numbers.QuantityReader;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads small numbers that are ones only for what stands beside them: "two fans", "for two", the 5 of "5 days of battery". */
final class Counts {
    private static final int LONGEST_LABEL = 4;
    private static final Set<String> RANGE = Set.of("到", "至", "to", "-", "~");

    private static final Set<String> MORE = Set.of("more", "up", "above", "better");

    private final Lexicon lexicon;
    private final QuantityReader quantities;

    Counts(Lexicon lexicon, QuantityReader quantities) {
        this.lexicon = lexicon;
        this.quantities = quantities;
    }

    /** A digit spoken alone, such as "one" or 兩, which is meant as a number right before what the catalogue counts: "two fans", "four ram slots". */
    Optional<Quantity> alone(List<Token> tokens, int from) {
        Optional<NumberWord> digit = NumberWord.of(tokens.get(from).form()).filter(word -> !word.multiplies());
        if (digit.isEmpty()) {
            return Optional.empty();
        }
        return beginsRange(tokens, from)
                        || beginsLabel(tokens, from + 1, 1)
                        || isForSoMany(tokens, from)
                        || isLeast(tokens, from)
                ? Optional.of(new Quantity(from, from + 1, digit.get().value(), List.of(), ""))
                : Optional.empty();
    }

    /** "four or more of them". */
    private static boolean isLeast(List<Token> tokens, int from) {
        return from + 2 < tokens.size()
                && tokens.get(from + 1).is("or")
                && MORE.contains(tokens.get(from + 2).form());
    }

    /** "a rice cooker for two", "a family of five": how many people, at the end of a clause. */
    private static boolean isForSoMany(List<Token> tokens, int from) {
        return from > 0
                && (tokens.get(from - 1).is("for") || isHousehold(tokens, from))
                && (from + 1 == tokens.size() || tokens.get(from + 1).kind() == Kind.BREAK);
    }

    private static boolean isHousehold(List<Token> tokens, int from) {
        return from > 1
                && tokens.get(from - 1).is("of")
                && (tokens.get(from - 2).is("family") || tokens.get(from - 2).is("household"));
    }

    /** The 5 of "5 days of battery", or the five, where the catalogue calls it "days of battery": the number without the unit that its label begins with. */
    Optional<Quantity> beforeLabel(List<Token> tokens, Quantity measured) {
        int unit = measured.from() + 1;
        Token number = tokens.get(measured.from());
        boolean begins = (number.kind() == Kind.NUMBER
                        || NumberWord.of(number.form())
                                .filter(word -> word.value() == measured.value())
                                .isPresent())
                && !measured.isBare()
                && measured.to() > unit
                && beginsLabel(tokens, unit, measured.to() - unit + 1);
        return begins
                ? Optional.of(new Quantity(measured.from(), unit, measured.value(), List.of(), ""))
                : Optional.empty();
    }

    /** Whether the name of what the catalogue counts or measures begins here, of at least so many tokens; the price of "what does one cost" is neither. */
    private boolean beginsLabel(List<Token> tokens, int from, int shortest) {
        return IntStream.rangeClosed(from + shortest, Math.min(tokens.size(), from + LONGEST_LABEL))
                .anyMatch(to -> lexicon.phrase(PhraseKey.of(tokens, from, to)).stream()
                        .anyMatch(meaning -> meaning.sense() instanceof Sense.Attribute(String attribute)
                                && !attribute.equals(CatalogueItem.PRICE)));
    }

    /** 兩到四人份, "two to four cups". */
    private boolean beginsRange(List<Token> tokens, int from) {
        boolean joined =
                from + 2 < tokens.size() && RANGE.contains(tokens.get(from + 1).form());
        return joined
                && quantities
                        .at(tokens, from + 2)
                        .filter(quantity -> !quantity.isBare())
                        .isPresent();
    }
}
