package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.amounts.AmountReader;
import dev.souk.dialogue.understanding.degree.DegreeReader;
import dev.souk.dialogue.understanding.items.ReferenceReader;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.owned.Belongings;
import dev.souk.dialogue.understanding.owned.Commonness;
import dev.souk.dialogue.understanding.owned.PointingBack;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Labels;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.revision.Alternatives;
import dev.souk.dialogue.understanding.revision.LeftOut;
import dev.souk.dialogue.understanding.revision.Negation;
import dev.souk.dialogue.understanding.revision.OldValue;
import dev.souk.dialogue.understanding.revision.OtherValue;
import dev.souk.dialogue.understanding.revision.RemovalReader;
import dev.souk.dialogue.understanding.revision.SameReader;
import dev.souk.dialogue.understanding.revision.Spared;
import dev.souk.dialogue.understanding.revision.TheRest;
import dev.souk.dialogue.understanding.revision.TurningDown;
import dev.souk.dialogue.understanding.revision.Widening;
import dev.souk.dialogue.understanding.values.PresenceReader;
import dev.souk.dialogue.understanding.values.ValueReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks through a message's chunks and reads constraints, with one state: whether what comes is turned down.
 *
 * <p>A negation reaches the next value and those tied to it by "or" or 、, and ends with the clause, a "but" or a new wish; where
 * nothing follows in its clause it reaches back (RGB 不要).
 */
final class ConstraintReader {
    /** An "or" that opens a message with another choice: 還是微星好了. */
    private static final Set<String> RATHER = Set.of("還是", "还是");

    /** That goes on with what was just named: 不要電競那種會發光的. */
    private static final Set<String> SUCH = Set.of("那種", "那种", "這種", "这种");

    private static final Set<String> SO = Set.of("so", "所以");

    private final Reading reading;
    private final Message message;
    private final ValueReader values;
    private final AmountReader amounts;
    private final DegreeReader degrees;
    private final Labels labels;
    private final RemovalReader removals;
    private final PresenceReader presence;
    private final SameReader sames;
    private final TurningDown turning;
    private final Widening widening;
    private final OldValue olds;
    private final PointingBack pointing;
    private final OtherValue others;
    private final Spared spared;
    private final BesideFields besideFields;
    private boolean excluding;
    private boolean linked;
    private boolean preferring;
    private String lastAttribute = "";
    private String lastAmount = "";
    private String kindAttribute = "";
    private int valueAt = -1;

    ConstraintReader(Reading reading, ReferenceReader references) {
        this.reading = reading;
        this.message = reading.message();
        this.values = new ValueReader(reading);
        this.amounts = new AmountReader(reading);
        this.degrees = new DegreeReader(reading, references);
        this.labels = new Labels(reading);
        this.removals = new RemovalReader(reading, values, labels);
        this.presence = new PresenceReader(reading);
        this.sames = new SameReader(reading, labels);
        this.turning = new TurningDown(reading, values);
        this.widening = new Widening(reading);
        this.olds = new OldValue(reading, labels);
        this.pointing = new PointingBack(reading);
        this.others = new OtherValue(reading, labels, olds);
        this.spared = new Spared(reading, values);
        this.besideFields = new BesideFields(reading);
    }

    void read() {
        for (int at = 0; at < message.size(); at++) {
            if (!reading.isUsed(at)) {
                at = Math.max(at, read(at));
            } else if (reading.categoryChunks().contains(at)) {
                String beside =
                        at > 0 && valueAt == at - 1 ? lastAttribute : ""; // the "road shoes" that would also work
                reset();
                kindAttribute = beside;
                values.readBeside(at).ifPresent(attribute -> lastAttribute = attribute); // A卡先不要
            }
        }
        reading.settle();
        reading.keepLastBounds();
        if (message.size() > 0
                && message.chunk(0).is(Kind.OR)
                && !RATHER.contains(message.span(0, 0).text())) {
            reading.replace(
                    reading.constraints().stream().map(widening::besideOld).toList());
        }
    }

    /** Reads one chunk; gives the last chunk taken. */
    private int read(int at) {
        Chunk chunk = message.chunk(at);
        if (chunk.isBreak()) {
            if (valueAt == at - 1 && Alternatives.listsOn(reading, at, lastAttribute)) {
                linked = true;
                return at;
            }
            if (at + 1 == message.size() || !message.chunk(at + 1).is(Kind.OR)) { // "in pink? or red"
                reset();
            }
            return at;
        }
        excluding &= !(chunk.first().is("有") && at > 0 && message.isSetOff(at - 1)); // 不會漏 有吸管更好
        int taken = special(at);
        if (taken < 0
                && !BoundReader.isOfNumberBehind(message, at, reading.about())
                && !Elsewhere.isOfWhatIsOwned(reading, at)
                && !reading.background().contains(at)
                && !Belongings.isOfSomebody(message, at)) {
            taken = degrees.read(at, excluding);
        }
        if (taken < 0) {
            taken = valueOrAmount(at);
        }
        if (taken < 0) {
            taken = present(at);
        }
        if (taken < 0) {
            follow(chunk, at);
        }
        return Math.max(at, taken);
    }

    private int present(int at) {
        Optional<String> attribute = presence.read(at);
        attribute.ifPresent(present -> lastAttribute = present);
        return attribute.isPresent() ? at : -1;
    }

    private void reset() {
        excluding = false;
        linked = false;
        preferring = false;
        lastAttribute = "";
        lastAmount = "";
        kindAttribute = "";
    }

    private int special(int at) {
        Chunk chunk = message.chunk(at);
        if (chunk.is(Kind.IN_STOCK) && reading.hasAttribute(CatalogueItem.STOCK)) {
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
            return removals.optional(at, excluding);
        }
        if (chunk.is(Kind.OTHERS)) {
            return others.another(at);
        }
        if (chunk.is(Kind.SAME)) {
            return sames.read(at);
        }
        if (chunk.isAny(Kind.ANY, Kind.REMOVE) && !removals.asksOfAny(at)) {
            int taken = removals.read(at, excluding);
            excluding &= taken < 0 || !chunk.is(Kind.REMOVE); // 不要Sonora當我沒說 從便宜的排
            return taken > at && chunk.is(Kind.REMOVE) ? removals.rest(taken) : taken;
        }
        return -1;
    }

    private int valueOrAmount(int at) {
        Chunk chunk = message.chunk(at);
        if (pointing.turnsDown(at) && values.read(at, true, false)) {
            return at;
        }
        if (pointing.givesUp(at)) {
            return pointing.giveUp(at, values, amounts);
        }
        boolean passedOver = Commonness.isPassedOver(message, at);
        boolean beside = at > 0 && valueAt == at - 1 && !message.isSetOff(at - 1); // 不要AMD Intel
        boolean turned =
                (excluding && (linked || beside || lastAttribute.isEmpty())) || turning.isDenied(at) || passedOver;
        if (chunk.quantity() != null && !values.isValue(at)) {
            return amount(at, turned);
        }
        if (!chunk.meanings().isEmpty()) {
            if (Belongings.isNoWish(message, at, reading.about())) {
                reading.use(at, at);
                return at;
            }
            if (!passedOver && Belongings.isHad(message, at)) {
                values.imply(at);
                reading.use(at, at);
                return at;
            }
            String attribute = values.attribute(at).orElse(Constraint.NAME);
            if (givesUp(at, attribute, turned) || value(at, attribute, turned)) {
                return at;
            }
        }
        Optional<Constraint> unlisted = besideFields.read(at, turned);
        if (unlisted.isPresent()) {
            reading.add(unlisted.get(), at, at);
            return at;
        }
        return chunk.quantity() == null ? -1 : amounts.read(at, turned && turning.isTurnedDirectly(at));
    }

    /** Reads a number that is no value; gives the last chunk taken, or -1. */
    private int amount(int at, boolean turned) {
        if (Belongings.isHad(message, at) || reading.background().isHabit(message, at)) {
            reading.use(at, at);
            return at;
        }
        int taken = amounts.read(at, turned && turning.isTurnedDirectly(at));
        linked = false;
        if (taken < 0 || reading.constraints().isEmpty()) {
            return taken;
        }
        Constraint read = reading.constraints().getLast();
        if (turning.isBeyond(taken)) {
            reading.replaceLast(Negation.of(read.excluded()), taken);
            lastAmount = read.attribute();
        } else if (turning.complained(taken)) {
            turning.complain(taken);
        } else {
            if (turning.limits(taken)) {
                reading.replaceLast(read.with(Operator.AT_MOST, read.values()), taken);
            }
            lastAmount = read.attribute();
        }
        return taken;
    }

    /** Whether a value is named only to say that it need not be, or need not any more, or may be. */
    private boolean givesUp(int at, String attribute, boolean turned) {
        lastAttribute = excluding && spared.isSpared(at) ? attribute : lastAttribute; // 不用usb孔 底座的也行
        if (spared.read(at, attribute)) {
            return true;
        }
        Optional<String> named = values.attribute(at).or(() -> labels.at(at));
        if (named.isPresent() && LeftOut.isGivenUp(reading, named.get(), at)) {
            reading.remove(named.get(), at, at);
            removals.besideValue(at);
            lastAttribute = "";
            lastAmount = "";
            return true;
        }
        return spared.isLet(at, attribute, turned);
    }

    /** Whether a value could be read, and what is said around it of how it is meant. */
    private boolean value(int at, String attribute, boolean turned) {
        boolean tied = linked && (attribute.equals(lastAttribute) || excluding);
        if (!values.read(at, turned, tied)) {
            return false;
        }
        lastAttribute = attribute;
        valueAt = at;
        linked = false;
        if (preferring && !turned) {
            reading.replaceLast(reading.constraints().getLast().softened(), at);
        }
        if (turning.complained(at)) {
            turning.exclude(at, lastAttribute, lastAmount);
        } else if (widening.isPermitted(at)) {
            widening.widen(at, lastAttribute, lastAmount);
        }
        return true;
    }

    /** What a cue does to the state. */
    private void follow(Chunk chunk, int at) {
        if (chunk.isUnknown() || SO.contains(chunk.first().form())) { // "no dvd drive in it so usb"
            excluding &= turning.isAdjective(at);
            return;
        }
        boolean corrects = chunk.is(Kind.NO)
                && at + 1 < message.size()
                && message.chunk(at + 1).is(Kind.REVISE);
        if (widening.fallsBack(at)) {
            reading.use(at, at);
            linked = !lastAttribute.isEmpty();
            return;
        }
        if (corrects || TheRest.isRefusedBy(reading, at)) { // "no actually flat"
            reading.use(at, at);
            return;
        }
        if (turning.asksWhether(at) || olds.turnsDown(at)) {
            reading.use(at, at);
        } else if (removals.without(at)) {
            lastAttribute = "";
        } else if (chunk.isAny(Kind.EXCLUDE, Kind.DISLIKE)) {
            exclude(at);
        } else if (chunk.is(Kind.PREFER)) {
            prefer(at);
        } else if (turning.turnsAhead(at)) {
            turnDown();
        } else if (chunk.is(Kind.EXCLUDE_BEFORE)) {
            turning.exclude(at, lastAttribute, lastAmount);
        } else if (chunk.is(Kind.NOT_TOO) && turning.describes(at + 1)) {
            excluding = true; // "not that brown", of a colour and not of a degree
        } else if (widening.isWelcome(at)) {
            widening.widen(at, lastAttribute.isEmpty() ? kindAttribute : lastAttribute, lastAmount);
        } else if (chunk.isAny(Kind.OR, Kind.AND)
                || SUCH.contains(message.span(at, at).text())) {
            linked = !lastAttribute.isEmpty();
        } else if (chunk.isAny(Kind.BUT, Kind.SEARCH)) {
            excluding = chunk.first().is("but") && isAllBut(at);
            linked = false;
        } else if (chunk.is(Kind.WITH) && !lastAttribute.isEmpty()) {
            excluding = false;
        }
    }

    /** A word that turns down: what is lacked is passed over, else what comes before it is meant, or what comes behind. */
    private void exclude(int at) {
        if (Belongings.isLack(message, at)) {
            int lacked = message.next(at);
            while (lacked >= 0 && message.chunk(lacked).isUnknown() && message.next(lacked) >= 0) { // 家裡沒養寵物
                lacked = message.next(lacked);
            }
            reading.use(at, Math.max(at, lacked));
        } else if (turning.correctsItself(at)) {
            reading.takeBack();
        } else if (!turning.turnsBack(at)) {
            turnDown();
        } else if (!spared.isUnneeded(at, lastAttribute) || removals.optional(at, excluding) < 0) {
            turning.exclude(at, lastAttribute, lastAmount);
        }
    }

    /** What follows is turned down. */
    private void turnDown() {
        excluding = true;
        linked = false;
        lastAttribute = "";
    }

    /** "any color but red". */
    private boolean isAllBut(int at) {
        return at > 1 && message.span(at - 2, at - 2).text().equalsIgnoreCase("any");
    }

    /** "ideally black", TP-Link優先: a wish that gives way. */
    private void prefer(int at) {
        if (message.next(at) >= 0 && message.chunk(message.next(at)).is(Kind.REVISE)) {
            return; // "would be nice, actually make it a must"
        }
        preferring = lastAttribute.isEmpty();
        boolean beside = !preferring
                && !reading.constraints().isEmpty()
                && reading.constraints().getLast().attribute().equals(lastAttribute);
        if (beside) {
            reading.replaceLast(reading.constraints().getLast().softened(), at);
        }
    }
}
