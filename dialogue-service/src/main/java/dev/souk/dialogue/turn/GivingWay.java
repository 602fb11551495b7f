package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import java.util.Optional;
import java.util.Set;

/**
 * What was wished of the kind asked for before gives way to another choice where nothing has both: after "a robot that mops", "a handheld
 * instead" is about handhelds, none of which mops. It ranks from then on and filters no more, and the answer says so. A price is the
 * shopper's own and stays, as does what the message itself says; and where little would be found, the change is only offered.
 */
final class GivingWay {
    private static final int ENOUGH = 3;
    private static final Set<String> LASTING = Set.of(CatalogueItem.PRICE, Constraint.CATEGORY);

    private GivingWay() {}

    /**
     * The smallest change that makes room for the choice of this turn.
     *
     * @param before the need as it was before this turn
     */
    static Optional<Relaxation> of(Heard heard, Found found, Need before, int turn) {
        if (found.total() != 0) {
            return Optional.empty();
        }
        Optional<Relaxation> changed = choosesOther(heard.need(), before, turn)
                ? found.relaxations().stream()
                        .filter(change -> isOld(change, turn) && mayBeEnough(change))
                        .findFirst()
                : Optional.empty();
        return changed.or(() ->
                found.relaxations().stream().filter(GivingWay::isBeyondShown).findFirst());
    }

    /** "lighter" than those shown where none is: those that come nearest will do, but for a price, which may be too much. */
    private static boolean isBeyondShown(Relaxation change) {
        return change.also() == null
                && change.removed().reason().equals(Constraint.BEYOND_SHOWN)
                && !LASTING.contains(change.removed().attribute());
    }

    /** A bound gives way altogether, and not as far as the nearest value beyond it: "a portable one then" after 150 W of party speakers. */
    private static boolean mayBeEnough(Relaxation change) {
        return change.total() >= ENOUGH || change.replacement() != null;
    }

    /** Whether what is found now that something gave way is worth it. */
    static boolean isEnough(Relaxation change, Found found) {
        return found.total() >= (isBeyondShown(change) ? 1 : ENOUGH);
    }

    /** Whether the turn asks for something else of what was asked for before: another panel, another maker, and not another bound. */
    private static boolean choosesOther(Need now, Need before, int turn) {
        return now.constraints().stream()
                .filter(chosen -> chosen.turn() == turn && isChoice(chosen))
                .anyMatch(chosen -> before.constraints().stream()
                        .anyMatch(old -> isChoice(old) && (isReplaced(old, chosen, now) || isOfMaker(old, chosen))));
    }

    private static boolean isReplaced(Constraint old, Constraint chosen, Need now) {
        return old.attribute().equals(chosen.attribute()) && !now.constraints().contains(old);
    }

    /** "would intel be cheaper?" after a Ryzen: whether a maker is chosen of what another maker's product is called. */
    private static boolean isOfMaker(Constraint old, Constraint chosen) {
        return old.attribute().equals(Constraint.NAME) && chosen.attribute().equals(CatalogueItem.BRAND);
    }

    private static boolean isChoice(Constraint constraint) {
        return constraint.polarity() == Polarity.REQUIRE
                && !constraint.attribute().equals(Constraint.CATEGORY)
                && (constraint.operator() == Operator.IS || constraint.operator() == Operator.CONTAINS);
    }

    private static boolean isOld(Relaxation change, int turn) {
        Constraint given = change.removed();
        return given.turn() < turn
                && !LASTING.contains(given.attribute())
                && (change.also() == null || isOld(change.also(), turn));
    }
}
