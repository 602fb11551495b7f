package dev.souk.dialogue.understanding.degree;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Degree;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands around a word of degree and changes what it says. */
final class DegreeContext {
    private static final Pattern OF_THOSE = Pattern.compile("(死人?)?(的|那種|那种)");
    private static final Set<String> NOUNS = Set.of("light");
    private static final Set<String> DETERMINERS =
            Set.of("a", "the", "my", "his", "her", "our", "some", "any", "more", "much", "enough", "no", "of");
    private static final Set<String> FUNCTION = Set.of(
            "by", "in", "on", "at", "up", "down", "off", "around", "near", "over", "when", "while", "before", "there",
            "here", "bothers", "goes", "comes", "falls", "shines", "works", "so", "as");
    private static final Set<String> JOINED = Set.of("and", "but", "yet", ",");

    /** Before what all of a kind are said to be: 白色好像都比, "the white ones are all". */
    private static final Pattern SAID_OF_ALL = Pattern.compile(
            "[^，。, 要想找有]{1,6}(好像|似乎|感覺|感觉|通常|一般)(都|也)?(比較|比较|比|較|较)?$"
                    + "|(?i)\\bones?( all)? (seem|seems|look|looks|tend|are|is)( all| always| usually)?( to be)?( a (bit|lot))? *$");

    private final Reading reading;
    private final Message message;

    DegreeContext(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
    }

    /** "turn the light down", "a warm light": whether an article stands before the word and nothing behind it that it could be said of. */
    boolean isNoun(int at) {
        List<Token> tokens = message.tokens();
        int word = message.chunk(at).from();
        boolean noun = message.chunk(at).to() == word + 1
                && NOUNS.contains(tokens.get(word).form());
        boolean determined = noun
                && IntStream.range(Math.max(0, word - 2), word)
                        .anyMatch(before ->
                                DETERMINERS.contains(tokens.get(before).form()));
        if (!determined || word + 1 == tokens.size()) {
            return determined;
        }
        int next = at + 1;
        boolean described = message.chunk(next).quantity() != null
                || message.chunk(next).first().is("one")
                || message.chunk(next).first().is("ones")
                || JOINED.contains(message.chunk(next).first().form())
                || (message.chunk(next).isUnknown()
                        && !FUNCTION.contains(message.chunk(next).first().form()))
                || !message.chunk(next).meanings().isEmpty();
        return !described;
    }

    /** The price of a unit, where the message speaks of it: "the cheapest 4 tb drive per terabyte". */
    String perUnit(String attribute) {
        return !attribute.equals(CatalogueItem.PRICE)
                ? attribute
                : IntStream.range(0, message.size())
                        .boxed()
                        .flatMap(at -> message.meanings(at, reading.about()).stream())
                        .map(meaning -> meaning.sense() instanceof Sense.Attribute(String named) ? named : "")
                        .filter(named -> named.startsWith(CatalogueItem.PRICE + "_"))
                        .findFirst()
                        .orElse(attribute);
    }

    /** 白色好像都比較貴: whether it tells how all of a value named before are, and asks for nothing. */
    boolean isSaidOfAll(int at) {
        return SAID_OF_ALL.matcher(message.before(at)).find()
                && IntStream.range(message.clauseStart(at), at)
                        .anyMatch(before -> message.names(before, reading.about(), Sense.Value.class));
    }

    /** 太大台了，改找MicroATX的: whether what is too much is why something else is asked for instead. */
    boolean isReasonToChange(Degree degree, int at) {
        return !degree.attribute().equals(CatalogueItem.PRICE)
                && IntStream.range(at + 1, message.size())
                        .filter(change -> message.chunk(change).is(Kind.REVISE))
                        .anyMatch(change -> IntStream.range(change + 1, message.size())
                                .anyMatch(named -> message.names(named, reading.about(), Sense.Value.class)));
    }

    /** 很重的不要, 吵的那種不要: the last chunk of what turns down the ones that are so, or -1. */
    int turnedDownBehind(int last) {
        int next = message.isSetOff(last) || !message.goesOn(last, OF_THOSE) ? -1 : message.next(last);
        while (next >= 0 && message.chunk(next).isAny(Kind.THIS, Kind.THESE, Kind.ME) && !message.isSetOff(next)) {
            next = message.next(next);
        }
        boolean turned = next >= 0 && message.chunk(next).isAny(Kind.EXCLUDE, Kind.EXCLUDE_BEFORE);
        return turned && (message.isSetOff(next) || message.next(next) < 0) ? next : -1;
    }

    /** The 不 of 不吵的. */
    boolean isNegated(int at) {
        int from = message.chunk(at).from();
        return from > 0
                && message.tokens().get(from - 1).is("不")
                && (from == 1
                        || !message.tokens()
                                .get(from - 2)
                                .is(message.chunk(at).first().form())); // 吵不吵
    }
}
