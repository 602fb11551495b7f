package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.dialogue.understanding.amounts.AmountTarget.Target;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The sizes that a product comes in, and those that somebody wears. */
final class Sizes {
    /** Before the size that somebody wears. */
    private static final Pattern WEARING = Pattern.compile(
            "(?i)\\b(((i['’]?m|he['’]?s|she['’]?s|i am|is) |(i|he|she) (usually |normally |always )?(takes?|needs?|needed) )an?"
                    + "|(wear|wears|wore)( an?)?)\\s*$|穿$");

    private static final double HALF = 0.5;

    private final Lexicon lexicon;
    private final CategorySet about;

    Sizes(Lexicon lexicon, CategorySet about) {
        this.lexicon = lexicon;
        this.about = about;
    }

    /** "I'm a 38", "I take a 44", 他穿43: the size that somebody wears. */
    static boolean isWorn(Message message, int at) {
        return WEARING.matcher(message.before(at)).find();
    }

    /** The attribute of which products have several numbers, this one among them, such as a shoe its sizes. */
    Optional<Target> oneOfSeveral(Quantity quantity) {
        return IntStream.of(about.size() == 1 ? about.places() : new int[0])
                .boxed()
                .flatMap(place -> lexicon.attributes(place).stream())
                .filter(attribute -> attribute.kind() == AttributeKind.AMOUNTS
                        && isAttested(attribute.attribute(), quantity.value()))
                .map(attribute -> new Target(attribute.attribute(), attribute.kind(), quantity.value(), -1))
                .findFirst();
    }

    /** Whether products have it; of a half size the whole ones beside it would do. */
    private boolean isAttested(String attribute, double size) {
        return lexicon.isAttested(about, attribute, size)
                || (size % 1 == HALF
                        && lexicon.isAttested(about, attribute, size - HALF)
                        && lexicon.isAttested(about, attribute, size + HALF));
    }
}
