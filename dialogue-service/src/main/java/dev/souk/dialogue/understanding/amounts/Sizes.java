package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.dialogue.understanding.amounts.AmountTarget.Target;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The sizes that a product comes in, and those that somebody wears. */
final class Sizes {
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> BEING = Set.of("hes", "shes", "im", "is");
    private static final Set<String> WEARING = Set.of("wear", "wears", "穿");

    private static final double HALF = 0.5;

    private final Message message;
    private final Lexicon lexicon;
    private final CategorySet about;

    Sizes(Message message, CategorySet about) {
        this.message = message;
        this.lexicon = message.lexicon();
        this.about = about;
    }

    /** "I'm a 38", 他穿43: the size that somebody wears. */
    boolean isWorn(int at) {
        int article = at - 1;
        boolean somebody = article > 0
                && ARTICLES.contains(message.chunk(article).first().form())
                && BEING.contains(message.chunk(article - 1).first().form());
        return somebody
                || (article >= 0
                        && WEARING.contains(message.chunk(article).first().form()));
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
