package dev.souk.dialogue.understanding.degree;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Ordering.Direction;
import dev.souk.contracts.need.Strength;
import dev.souk.dialogue.understanding.items.ReferenceReader;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Distribution;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.linking.Sense.Grade;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Degree;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.revision.TurningDown;
import dev.souk.dialogue.understanding.text.PhraseKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads words of degree. A superlative ("the quietest") is an order; a comparative with items shown ("cheaper than that",
 * 大一點) a bound at the compared item's value; "too big" a bound below it; a plain degree ("quiet", "not too expensive") a soft
 * bound at the lower or upper third of the category's values.
 */
public final class DegreeReader {
    private static final double LOW = 1 / 3.0;
    private static final double HIGH = 2 / 3.0;

    private final Reading reading;
    private final Message message;
    private final Lexicon lexicon;
    private final Comparative comparative;
    private final DegreeContext context;
    private final AmountLabels labels;

    public DegreeReader(Reading reading, ReferenceReader references) {
        this.reading = reading;
        this.message = reading.message();
        this.lexicon = message.lexicon();
        this.comparative = new Comparative(reading, references);
        this.context = new DegreeContext(reading);
        this.labels = new AmountLabels(reading);
    }

    /** Reads the chunk; gives the last chunk it takes, or -1 where it is no word of degree. */
    public int read(int at, boolean excluded) {
        if (message.chunk(at).is(Kind.BUDGET)
                && message.chunks().stream().anyMatch(chunk -> chunk.quantity() != null)) {
            return -1;
        }
        int best = BestReader.read(reading, at);
        if (best >= 0) {
            return best;
        }
        if (message.isJustAfter(at, Kind.UNNEEDED)) {
            return spared(at);
        }
        Degree degree = sized(at).orElse(ofLabel(degree(at), at));
        if (degree != null && context.isSaidOfAll(at)) {
            reading.use(at, at);
            return at;
        }
        int label = message.next(at);
        boolean labelsNext = label >= 0
                && message.chunk(at).isAny(Kind.MORE, Kind.LESS, Kind.MOST, Kind.LEAST)
                && labelled(label, message.chunk(at)) != null;
        if (degree != null && !labelsNext) {
            boolean compared = degree.grade() == Grade.POSITIVE && message.isAfter(at, Kind.THAN);
            return graded(
                    compared ? new Degree(degree.attribute(), degree.high(), Grade.COMPARATIVE) : degree,
                    at,
                    at,
                    excluded);
        }
        if (!message.chunk(at).isAny(Kind.MOST, Kind.LEAST, Kind.MORE, Kind.LESS, Kind.TOO, Kind.NOT_TOO, Kind.AS)) {
            return -1;
        }
        int next = message.next(at);
        int taken = next < 0 ? -1 : modified(at, next, excluded);
        return taken < 0 && message.chunk(at).isAny(Kind.MOST, Kind.LEAST, Kind.MORE, Kind.LESS)
                ? afterLabel(at, excluded)
                : taken;
    }

    /** "doesn't have to be big", 不用最便宜的: what need not be is no wish, and no longer is where it was a vague one. */
    private int spared(int at) {
        boolean modifies =
                degree(at) == null && message.chunk(at).isAny(Kind.MOST, Kind.LEAST, Kind.AS, Kind.TOO, Kind.THIS);
        int word = modifies ? message.next(at) : at;
        Degree degree = word < 0 ? null : sized(word).orElse(ofLabel(degree(word), word));
        if (degree == null) {
            return -1;
        }
        Operator vague = degree.high() ? Operator.AT_LEAST : Operator.AT_MOST;
        boolean given = message.need().constraints().stream()
                .filter(old -> old.attribute().equals(degree.attribute()))
                .allMatch(old -> old.operator() == vague && old.strength() == Strength.SOFT);
        if (given) {
            reading.remove(degree.attribute(), at, word);
        }
        reading.use(at, word);
        return word;
    }

    /** CL 最低, 更新率高一點: a superlative or comparative after the attribute's label. */
    private int afterLabel(int at, boolean excluded) {
        int label = message.previous(at);
        Degree degree = label < 0 || reading.isUsed(label) ? null : labelled(label, message.chunk(at));
        return degree == null ? -1 : graded(degree, label, at, excluded);
    }

    /** 記憶體大一點: a word of size right after an attribute's label is of that attribute. */
    private Optional<Degree> sized(int at) {
        int before = message.previous(at);
        int label = before >= 0 && message.chunk(before).is(Kind.SEARCH) ? message.previous(before) : before;
        if (message.isAfter(at, Kind.THAN)) { // 第一雙的價錢下不了手，比它低的
            label = labels.before(at);
        }
        return sized(at, label);
    }

    /** DPI 不要太高: what a word of size says of the attribute that this label names. */
    private Optional<Degree> sized(int at, int label) {
        boolean big = message.chunk(at).is(Kind.BIG);
        if (label < 0 || reading.isUsed(label) || !(big || message.chunk(at).is(Kind.SMALL))) {
            return Optional.empty();
        }
        return labels.named(label).map(attribute -> new Degree(attribute, big, Grade.POSITIVE));
    }

    /** 瓦數大一點, "wattage bigger": a degree right after an attribute's label is of that attribute. */
    private @Nullable Degree ofLabel(@Nullable Degree degree, int at) {
        int label = message.previous(at);
        if (degree == null
                || label < 0
                || reading.isUsed(label)
                || degree.attribute().equals(CatalogueItem.PRICE)
                || message.names(label, reading.about(), Sense.Degree.class)) {
            return degree;
        }
        return labels.named(label)
                .map(attribute -> new Degree(attribute, degree.high(), degree.grade()))
                .orElse(degree);
    }

    private int modified(int at, int next, boolean excluded) {
        Chunk modifier = message.chunk(at);
        if (modifier.is(Kind.TOO) && modifier.first().is("so") && next > at + 1) {
            return -1; // "so the light is soft"
        }
        Degree degree = degree(next);
        if (modifier.isAny(Kind.TOO, Kind.NOT_TOO)) {
            degree = sized(next, message.previous(at)).orElse(degree);
        }
        if (degree == null
                && modifier.isAny(Kind.MOST, Kind.LEAST)
                && message.chunk(next).isAny(Kind.BIG, Kind.SMALL)) {
            return ofClause(at, next, excluded);
        }
        if (degree == null && modifier.isAny(Kind.MOST, Kind.LEAST, Kind.MORE, Kind.LESS)) {
            degree = labelled(next, modifier);
            if (degree == null) {
                return -1;
            }
            return graded(degree, at, next, excluded);
        }
        if (degree == null || degree.grade() != Grade.POSITIVE) {
            return -1;
        }
        boolean down = modifier.isAny(Kind.LEAST, Kind.LESS) && !modifier.isAny(Kind.MOST, Kind.MORE);
        boolean high = down != degree.high();
        if (modifier.is(Kind.NOT_TOO)) {
            return soft(new Degree(degree.attribute(), !degree.high(), Grade.POSITIVE), at, next);
        }
        if (modifier.isAny(Kind.MOST, Kind.LEAST)) {
            return graded(new Degree(degree.attribute(), high, Grade.SUPERLATIVE), at, next, excluded);
        }
        if (modifier.isAny(Kind.MORE, Kind.LESS)) {
            return graded(new Degree(degree.attribute(), high, Grade.COMPARATIVE), at, next, excluded);
        }
        if (modifier.is(Kind.AS)) { // 越便宜越好, "as light as possible"
            return order(degree, at, next, excluded);
        }
        if (modifier.is(Kind.TOO)) {
            return tooMuch(degree, at, next, excluded);
        }
        return graded(degree, at, next, excluded);
    }

    /** 電池撐最久: the superlative of a word of size is of what the clause has named before. */
    private int ofClause(int at, int next, boolean excluded) {
        for (int before = at - 1; before >= 0 && !message.chunk(before).isBreak(); before--) {
            Optional<String> attribute = labels.named(before);
            if (attribute.isPresent()) {
                boolean high = message.chunk(next).is(Kind.BIG);
                return order(new Degree(attribute.get(), high, Grade.SUPERLATIVE), before, next, excluded);
            }
        }
        return -1;
    }

    /** "more cores", 最高更新率: an attribute's label after the modifier. */
    private @Nullable Degree labelled(int at, Chunk modifier) {
        boolean down = modifier.isAny(Kind.LEAST, Kind.LESS) && !modifier.isAny(Kind.MOST, Kind.MORE);
        Grade grade = modifier.isAny(Kind.MOST, Kind.LEAST) ? Grade.SUPERLATIVE : Grade.COMPARATIVE;
        return labels.named(at)
                .map(attribute -> new Degree(attribute, !down, grade))
                .orElse(null);
    }

    private @Nullable Degree degree(int at) {
        Chunk chunk = message.chunk(at);
        if (context.isNoun(at)) {
            return null;
        }
        for (Cue cue : chunk.cues()) {
            Degree general = Degree.general(cue);
            if (general != null && labels.isAmount(general.attribute())) {
                return general;
            }
        }
        for (Meaning meaning : message.meanings(at, reading.about())) {
            if (meaning.sense() instanceof Sense.Degree(String attribute, boolean high, Grade grade)
                    && labels.isAmount(attribute)) {
                return new Degree(attribute, high, grade);
            }
        }
        if (isBelowOrAboveItem(at)) {
            return new Degree(CatalogueItem.PRICE, chunk.isAny(Kind.MORE_THAN, Kind.MORE), Grade.COMPARATIVE);
        }
        return chunk.isAny(Kind.MOST, Kind.LEAST) ? extreme(chunk) : null;
    }

    /** "any for less than the first one?": a bound at an item, with no amount named before it, is of its price. */
    private boolean isBelowOrAboveItem(int at) {
        int next = message.next(at);
        boolean than = message.chunk(at).isAny(Kind.LESS, Kind.MORE)
                && next >= 0
                && message.chunk(next).is(Kind.THAN);
        int item = than ? message.next(next) : next;
        return (than || message.chunk(at).isAny(Kind.LESS_THAN, Kind.MORE_THAN))
                && item >= 0
                && message.chunk(item).is(Kind.ORDINAL)
                && labels.before(at) < 0
                && labels.isAmount(CatalogueItem.PRICE);
    }

    /** 最大 of backpacks, which measure what is 大: an extreme whose last character is a word of degree here. */
    private @Nullable Degree extreme(Chunk chunk) {
        boolean most = chunk.first().is("最") && chunk.to() == chunk.from() + 2;
        List<Meaning> graded =
                most ? lexicon.phrase(PhraseKey.of(message.tokens(), chunk.from() + 1, chunk.to())) : List.of();
        return graded.stream()
                .filter(meaning -> meaning.categories().intersects(reading.about()))
                .map(Meaning::sense)
                .filter(sense -> sense instanceof Sense.Degree degree && labels.isAmount(degree.attribute()))
                .map(Sense.Degree.class::cast)
                .map(degree -> new Degree(degree.attribute(), degree.high(), Grade.SUPERLATIVE))
                .findFirst()
                .orElse(null);
    }

    private int graded(Degree degree, int first, int last, boolean excluded) {
        int bit = message.next(last);
        boolean aBit = bit >= 0 && message.chunk(bit).is(Kind.A_BIT);
        int end = aBit ? bit : last;
        if (bit >= 0 && message.chunk(bit).is(Kind.LEADS)) {
            return order(degree, first, bit, excluded);
        }
        int otherEnd = otherEnd(degree, last);
        if (otherEnd >= 0) {
            return order(degree, first, otherEnd, excluded);
        }
        return switch (degree.grade()) {
            case SUPERLATIVE -> order(degree, first, end, excluded);
            case COMPARATIVE -> compare(degree, first, end, excluded);
            case POSITIVE -> aBit ? compare(degree, first, end, excluded) : plain(degree, first, end, excluded);
        };
    }

    /** The last chunk of 由安靜到吵, "quiet to loud": the other end that the order goes to; or -1. */
    private int otherEnd(Degree degree, int last) {
        int join = message.next(last);
        int word = join >= 0 && message.chunk(join).is(Kind.JOIN) ? message.next(join) : -1;
        Degree other = word < 0 ? null : degree(word);
        boolean opposite =
                other != null && other.attribute().equals(degree.attribute()) && other.high() != degree.high();
        return opposite ? word : -1;
    }

    private int plain(Degree degree, int first, int last, boolean excluded) {
        int turned = context.turnedDownBehind(last);
        boolean down = excluded || turned >= 0 || context.isNegated(first);
        return soft(
                new Degree(degree.attribute(), down != degree.high(), Grade.POSITIVE), first, Math.max(last, turned));
    }

    private int order(Degree degree, int first, int last, boolean excluded) {
        boolean high = excluded != degree.high();
        String attribute = context.perUnit(degree.attribute());
        reading.order(new Ordering(attribute, high ? Direction.DESCENDING : Direction.ASCENDING), first, last);
        return last;
    }

    private int compare(Degree degree, int first, int last, boolean excluded) {
        boolean complaint = comparative.isExpected(first, last);
        if (complaint && degree.attribute().equals(CatalogueItem.PRICE) && !degree.high()) {
            reading.use(first, last); // "cheaper than i thought" is none
            return last;
        }
        Degree wanted = new Degree(degree.attribute(), complaint != degree.high(), degree.grade());
        OptionalInt taken = comparative.read(wanted, first, last, excluded);
        if (complaint || message.chunk(first).is(Kind.TOO)) {
            reading.complain();
        }
        return taken.isPresent() ? taken.getAsInt() : soft(wanted, first, last);
    }

    private int tooMuch(Degree degree, int first, int last, boolean excluded) {
        Degree wanted = new Degree(degree.attribute(), !degree.high(), Grade.COMPARATIVE);
        if (TurningDown.isReason(reading, first) || context.isReasonToChange(degree, last)) {
            reading.use(first, last);
            return last;
        }
        if (isBounded(degree.attribute())) { // 八十以下 太貴怕他摔壞
            reading.use(first, last);
            return last;
        }
        int turned = context.turnedDownBehind(last);
        if (turned >= 0) {
            return soft(wanted, first, turned);
        }
        if (excluded || message.utterance().shown().last().isEmpty()) {
            return soft(wanted, first, last);
        }
        return compare(wanted, first, last, false);
    }

    private int soft(Degree degree, int first, int last) {
        if (degree.attribute().equals(CatalogueItem.PRICE) && isBounded(CatalogueItem.PRICE)) {
            reading.use(first, last);
            return last;
        }
        int[] places = reading.about().places();
        Distribution distribution =
                places.length == 1 ? lexicon.distribution(places[0], degree.attribute()) : Distribution.NONE;
        if (distribution.isEmpty()) {
            reading.order(
                    new Ordering(degree.attribute(), degree.high() ? Direction.DESCENDING : Direction.ASCENDING),
                    first,
                    last);
            return last;
        }
        double bound = distribution.quantile(degree.high() ? HIGH : LOW);
        reading.add(
                reading.soft(
                        degree.attribute(),
                        degree.high() ? Operator.AT_LEAST : Operator.AT_MOST,
                        bound,
                        message.span(first, last),
                        degree.high() ? "the upper third" : "the lower third"),
                first,
                last);
        return last;
    }

    /** Whether the message has said before how much of it there may be. */
    private boolean isBounded(String attribute) {
        return reading.constraints().stream()
                .anyMatch(constraint -> constraint.attribute().equals(attribute));
    }
}
