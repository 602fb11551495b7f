package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.numbers.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a message's chunks and reads constraints, with one state: whether what comes is turned down.
 *
 * <p>A negation reaches the next value and those tied to it by "or" or 、, and ends with the clause, a "but" or a new wish; where
 * nothing follows in its clause it reaches back (RGB 不要).
 */
final class ConstraintReader {
    private static final double RARE = 0.95;
    private static final Set<String> NEEDED = Set.of("needed", "required", "necessary");

    private final Reading reading;
    private final Message message;
    private final ValueReader values;
    private final AmountReader amounts;
    private final DegreeReader degrees;
    private boolean excluding;
    private boolean linked;
    private String lastAttribute = "";

    ConstraintReader(Reading reading, ReferenceReader references) {
        this.reading = reading;
        this.message = reading.message();
        this.values = new ValueReader(reading);
        this.amounts = new AmountReader(reading);
        this.degrees = new DegreeReader(reading, references);
    }

    void read() {
        for (int at = 0; at < message.size(); at++) {
            if (!reading.isUsed(at)) {
                at = Math.max(at, read(at));
            } else if (reading.categoryChunks().contains(at)) {
                values.readBeside(at);
                reset();
            }
        }
        reading.settle();
        if (message.size() > 0 && message.chunk(0).is(Kind.OR)) {
            reading.replace(reading.constraints().stream().map(this::besideOld).toList());
        }
    }

    /** "or over-ear": beside what was wanted before, not in its place. */
    private Constraint besideOld(Constraint said) {
        return message.need().constraints().stream()
                .filter(old -> old.attribute().equals(said.attribute())
                        && old.polarity() == said.polarity()
                        && old.operator() == said.operator()
                        && said.operator() == Operator.IS
                        && !said.attribute().equals(Constraint.CATEGORY))
                .findFirst()
                .map(old -> Alternatives.both(old, said))
                .orElse(said);
    }

    /** Reads one chunk; gives the last chunk taken. */
    private int read(int at) {
        Chunk chunk = message.chunk(at);
        if (chunk.isBreak()) {
            reset();
            return at;
        }
        int taken = special(at);
        if (taken < 0 && !bounds(at)) {
            taken = degrees.read(at, excluding);
        }
        if (taken < 0) {
            taken = valueOrAmount(at);
        }
        if (taken < 0) {
            taken = label(at);
        }
        if (taken < 0) {
            follow(chunk, at);
        }
        return Math.max(at, taken);
    }

    private void reset() {
        excluding = false;
        linked = false;
        lastAttribute = "";
    }

    /** Whether the chunk is a bound of a number that follows, so that no degree is read from it: "max 100". */
    private boolean bounds(int at) {
        int next = message.next(at);
        return BoundReader.operator(message.chunk(at)) != null
                && next >= 0
                && message.chunk(next).quantity() != null;
    }

    private int special(int at) {
        Chunk chunk = message.chunk(at);
        if (chunk.is(Kind.IN_STOCK) && hasAttribute(CatalogueItem.STOCK)) {
            reading.add(
                    reading.constraint(
                            CatalogueItem.STOCK,
                            Operator.AT_LEAST,
                            List.of(AttributeValue.of(1)),
                            false,
                            message.span(at, at)),
                    at,
                    at);
            return at;
        }
        if (chunk.is(Kind.OPTIONAL)) {
            return optional(at);
        }
        if (chunk.isAny(Kind.ANY, Kind.REMOVE)) {
            return removal(at, chunk.is(Kind.REMOVE));
        }
        return -1;
    }

    /** "rgb not needed", "no lights required": what was just said need not be, and no longer is where it was asked for. */
    private int optional(int at) {
        boolean negated = NEEDED.contains(message.chunk(at).first().form());
        if (reading.constraints().isEmpty() || (negated && !excluding)) {
            return -1;
        }
        String attribute = reading.constraints().getLast().attribute();
        reading.takeBack();
        if (message.need().constraints().stream()
                .anyMatch(old -> old.attribute().equals(attribute))) {
            reading.remove(attribute, at, at);
        }
        reading.use(at, at);
        return at;
    }

    /** "any brand is fine", 牌子不限, "forget the budget": the attribute named in the clause goes. */
    private int removal(int at, boolean said) {
        if (!said && givesUp(at)) {
            reading.remove(reading.constraints().getLast().attribute(), at, at);
            reading.takeBack();
            return at;
        }
        int next = message.next(at);
        int previous = message.previous(at);
        Optional<String> number =
                said && next >= 0 ? saidBefore(message.chunk(next).quantity()) : Optional.empty();
        if (number.isPresent()) {
            reading.remove(number.get(), at, next);
            return next;
        }
        Optional<String> after = next < 0 ? Optional.empty() : labelOf(next, said);
        if (after.isPresent()) {
            reading.remove(after.get(), at, next);
            return next;
        }
        Optional<String> before = previous < 0 ? Optional.empty() : labelOf(previous, false);
        if (before.isPresent()) {
            reading.remove(before.get(), previous, at);
            return at;
        }
        String asked = message.utterance().asked();
        boolean answers = message.size() <= 6 && message.chunk(at).is(Kind.ANY);
        if (asked != null && answers && reading.constraints().isEmpty()) {
            reading.remove(asked, at, at);
            return at;
        }
        return -1;
    }

    /** The attribute that a number was said of before: "forget the 15". */
    private Optional<String> saidBefore(@Nullable Quantity quantity) {
        return quantity == null
                ? Optional.empty()
                : message.need().constraints().stream()
                        .filter(old -> old.values().contains(AttributeValue.of(quantity.value())))
                        .map(Constraint::attribute)
                        .findFirst();
    }

    /** "a bit heavier is fine", 不用防水也沒關係: what was just said is no wish, it gives one up. */
    private boolean givesUp(int at) {
        int previous = message.previous(at);
        if (previous < 0 || reading.constraints().isEmpty()) {
            return false;
        }
        Constraint last = reading.constraints().getLast();
        boolean beside = last.span() != null
                && last.span().end() >= message.span(previous, previous).end();
        boolean compared = last.operator() == Operator.MORE_THAN || last.operator() == Operator.LESS_THAN;
        return beside && (compared || excluding);
    }

    private Optional<String> labelOf(int at, boolean orValue) {
        Optional<String> general =
                message.chunk(at).cue(Kind.LABEL).map(cue -> cue.argument()).filter(this::hasAttribute);
        if (general.isPresent()) {
            return general;
        }
        if (message.chunk(at).is(Kind.BUDGET) && hasAttribute(CatalogueItem.PRICE)) {
            return Optional.of(CatalogueItem.PRICE);
        }
        Optional<String> label = message.meanings(at, reading.about()).stream()
                .map(Meaning::sense)
                .filter(Sense.Attribute.class::isInstance)
                .map(sense -> ((Sense.Attribute) sense).attribute())
                .findFirst();
        return label.isPresent() || !orValue ? label : values.attribute(at);
    }

    private boolean hasAttribute(String attribute) {
        return message.lexicon().attribute(reading.about(), attribute).isPresent();
    }

    private int valueOrAmount(int at) {
        Chunk chunk = message.chunk(at);
        boolean turned = excluding && (linked || lastAttribute.isEmpty());
        if (chunk.quantity() != null && !values.isValue(at)) {
            int taken = amounts.read(at, turned && isTurnedDirectly(at));
            linked = false;
            return taken;
        }
        if (!chunk.meanings().isEmpty()) {
            Optional<String> attribute = values.attribute(at).or(() -> Optional.of(Constraint.NAME));
            boolean same = attribute.filter(lastAttribute::equals).isPresent();
            boolean tied = linked && (same || excluding);
            if (attribute.isPresent() && isUnneeded(message.previous(at), attribute.get())) {
                reading.remove(attribute.get(), message.previous(at), at);
                return at;
            }
            if (values.read(at, turned, tied)) {
                lastAttribute = attribute.orElse(Constraint.NAME);
                linked = false;
                return at;
            }
        }
        return chunk.quantity() == null ? -1 : amounts.read(at, turned && isTurnedDirectly(at));
    }

    /** 不用寬楦, 觸控不需要了, of something that was asked for: it is given up, not turned down. */
    private boolean isUnneeded(int cue, String attribute) {
        return cue >= 0
                && message.chunk(cue).is(Kind.UNNEEDED)
                && message.need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(attribute) && old.polarity() == Polarity.REQUIRE);
    }

    /** A number is turned down only right after the negation; elsewhere it says a bound of its own. */
    private boolean isTurnedDirectly(int at) {
        int previous = message.previous(at);
        return previous >= 0 && message.chunk(previous).isAny(Kind.EXCLUDE, Kind.DISLIKE);
    }

    /** "with integrated graphics", 不要內顯: a label alone says that there is, or is not, any. */
    private int label(int at) {
        int previous = message.previous(at);
        boolean with = previous >= 0 && message.chunk(previous).is(Kind.WITH);
        boolean without = previous >= 0 && message.chunk(previous).isAny(Kind.EXCLUDE, Kind.DISLIKE);
        int next = message.next(at);
        boolean measured = next == at + 1
                && (message.chunk(next).quantity() != null || BoundReader.operator(message.chunk(next)) != null);
        if ((!with && !without) || measured) {
            return -1;
        }
        for (Meaning meaning : message.meanings(at, reading.about())) {
            if (meaning.sense() instanceof Sense.Attribute(String attribute) && isRare(attribute)) {
                reading.add(
                        reading.constraint(attribute, Operator.KNOWN, List.of(), without, message.span(at, at)),
                        at,
                        at);
                lastAttribute = attribute;
                return at;
            }
        }
        return -1;
    }

    private boolean isRare(String attribute) {
        boolean telling = message.lexicon()
                .attribute(reading.about(), attribute)
                .map(AttributeDefinition::kind)
                .filter(kind -> kind != AttributeKind.FLAG && kind != AttributeKind.TEXT)
                .isPresent();
        int[] places = reading.about().places();
        return telling && places.length <= 3 && message.lexicon().coverage(places[0], attribute) < RARE;
    }

    /** What a cue does to the state. */
    private void follow(Chunk chunk, int at) {
        if (chunk.isUnknown()) {
            excluding = false;
            return;
        }
        if (chunk.isAny(Kind.EXCLUDE, Kind.DISLIKE)) {
            if (correctsItself(chunk, at)) {
                reading.takeBack();
            } else if (turnsBack(at) && !(isUnneeded(at, lastAttribute) && optional(at) >= 0)) {
                exclude(at);
            } else {
                excluding = true;
                linked = false;
                lastAttribute = "";
            }
        } else if (chunk.is(Kind.EXCLUDE_BEFORE)) {
            exclude(at);
        } else if (chunk.is(Kind.ALSO)) {
            widen(at);
        } else if (chunk.isAny(Kind.OR, Kind.AND)) {
            linked = !lastAttribute.isEmpty();
        } else if (chunk.isAny(Kind.BUT, Kind.SEARCH)) {
            excluding = false;
            linked = false;
        } else if (chunk.is(Kind.WITH) && !lastAttribute.isEmpty()) {
            excluding = false;
        }
    }

    /** "blue is fine too", 藍色也行: beside what was wanted before, not in its place. */
    private void widen(int at) {
        if (reading.constraints().isEmpty() || lastAttribute.isEmpty()) {
            return;
        }
        Constraint said = reading.constraints().getLast();
        message.need().constraints().stream()
                .filter(old -> said.attribute().equals(lastAttribute)
                        && old.attribute().equals(said.attribute())
                        && old.polarity() == said.polarity()
                        && old.operator() == said.operator())
                .findFirst()
                .ifPresent(old -> reading.replaceLast(Alternatives.both(old, said), at));
    }

    /** "ARGB? no, …", 不是，先看…: a no alone in its clause, after something was named, takes that back. */
    private boolean correctsItself(Chunk chunk, int at) {
        boolean alone = at > 0
                && at + 1 < message.size()
                && message.chunk(at - 1).isBreak()
                && message.chunk(at + 1).isBreak();
        return alone
                && chunk.is(Kind.NO)
                && !reading.constraints().isEmpty()
                && message.utterance().offer() == null;
    }

    /** Whether nothing that could be turned down follows in the clause. */
    private boolean turnsBack(int at) {
        for (int next = at + 1; next < message.size() && !message.chunk(next).isBreak(); next++) {
            Chunk chunk = message.chunk(next);
            if (chunk.quantity() != null || !chunk.meanings().isEmpty() || chunk.isUnknown()) {
                return false;
            }
        }
        return true;
    }

    /** 超過三百就不考慮: whether a bound was said right before. */
    private boolean isBoundBeside(Constraint last, int at) {
        int previous = message.previous(at);
        return previous >= 0
                && last.span() != null
                && last.span().end() == message.span(previous, previous).end()
                && (last.operator() == Operator.MORE_THAN || last.operator() == Operator.LESS_THAN);
    }

    /** Turns down what the clause has named so far. */
    private void exclude(int at) {
        List<Constraint> constraints = reading.constraints();
        if (constraints.isEmpty()) {
            return;
        }
        Constraint last = constraints.getLast();
        if (last.attribute().equals(lastAttribute) || isBoundBeside(last, at)) {
            Constraint turned = reading.constraint(
                    last.attribute(),
                    last.operator(),
                    last.values(),
                    true,
                    last.span() == null ? message.span(at, at) : last.span());
            reading.replaceLast(Negation.of(turned), at);
        }
    }
}
