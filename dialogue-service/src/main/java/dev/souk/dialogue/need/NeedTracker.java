package dev.souk.dialogue.need;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Ordering.Direction;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies acts to needs: the same acts and needs always give the same needs. A constraint holds from the turn it is said until
 * it is replaced, removed, made void by another category or by a restart, however many turns pass. Stateless, thread-safe.
 *
 * <p>What a new constraint replaces: with the same attribute and polarity, bounds on the other side stay ("at least 40" after
 * "under 80"), what the same turn said stays beside it, everything older goes; a required value lifts an exclusion of it and
 * the other way round. Another category empties the need but for excluded brands: a budget and a colour were said of that
 * product, while a disliked brand is the person's; the need as it was is put aside, so that it can be come back to, and so it is
 * where another choice of the same kind takes its place. Narrowing a category keeps everything.
 */
public final class NeedTracker {
    private final SharedAttributes shared;

    public NeedTracker(SharedAttributes shared) {
        this.shared = shared;
    }

    /** The needs after these acts. */
    public ConversationNeeds apply(List<Act> acts, ConversationNeeds needs) {
        ConversationNeeds changed = needs;
        for (Act act : acts) {
            changed = apply(act, changed);
        }
        return changed;
    }

    /** The needs after these acts, in the frame's scope, with its ordering and words where it has any. */
    public ConversationNeeds apply(List<Act> acts, NeedFrame frame, ConversationNeeds needs) {
        Need before = needs.need(frame.scope());
        ConversationNeeds changed = apply(acts, needs.with(before));
        if (Revision.isAnotherChoice(before, changed.need())) {
            changed = changed.puttingAside(before);
        }
        Need need = changed.need();
        return changed.with(new Need(
                need.scope(),
                need.constraints(),
                frame.words().isBlank() ? need.words() : frame.words(),
                frame.ordering() == null ? need.ordering() : frame.ordering()));
    }

    /** The needs without any constraint on an attribute in the scope talked about: what the app's patch asks for. */
    public ConversationNeeds without(String attribute, ConversationNeeds needs) {
        return needs.with(Revision.removed(needs.need(), attribute));
    }

    /** The needs with an offered change made. */
    public ConversationNeeds relax(Relaxation offer, ConversationNeeds needs) {
        List<Constraint> constraints = new ArrayList<>(needs.need().constraints());
        int at = constraints.indexOf(offer.removed());
        if (at < 0) {
            return needs;
        }
        constraints.remove(at);
        if (offer.replacement() != null) {
            constraints.add(at, offer.replacement());
        }
        ConversationNeeds changed = needs.with(with(needs.need(), constraints));
        return offer.also() == null ? changed : relax(offer.also(), changed);
    }

    /**
     * The needs with what a change gives up as a wish that ranks and filters no more; of a bound taken from what is shown, the order by what
     * it bounds is left.
     */
    public ConversationNeeds soften(Relaxation change, ConversationNeeds needs) {
        Constraint given = change.removed();
        if (given.reason().equals(Constraint.BEYOND_SHOWN)) {
            Need need = needs.need();
            boolean up = given.operator() == Operator.MORE_THAN || given.operator() == Operator.AT_LEAST;
            Direction direction = up ? Direction.DESCENDING : Direction.ASCENDING;
            List<Constraint> left = need.constraints().stream()
                    .filter(constraint -> !constraint.equals(given))
                    .toList();
            return needs.with(new Need(need.scope(), left, need.words(), new Ordering(given.attribute(), direction)));
        }
        List<Constraint> constraints = needs.need().constraints().stream()
                .map(constraint -> constraint.equals(change.removed()) ? constraint.softened() : constraint)
                .toList();
        ConversationNeeds changed = needs.with(with(needs.need(), constraints));
        return change.also() == null ? changed : soften(change.also(), changed);
    }

    private ConversationNeeds apply(Act act, ConversationNeeds needs) {
        return switch (act) {
            case Act.Reveal(String scope, Constraint constraint) ->
                keeping(needs, scope, constraint).with(Revision.added(needs.need(scope), constraint, shared));
            case Act.Revise(String scope, Constraint constraint) ->
                keeping(needs, scope, constraint).with(Revision.replaced(needs.need(scope), constraint, shared));
            case Act.Remove(String scope, String attribute) ->
                needs.with(Revision.removed(needs.need(scope), attribute));
            case Act.Restart() ->
                needs.with(new Need(needs.current(), List.of(), "", null)).forgettingAside();
            case Act.Erase() -> ConversationNeeds.empty();
            case Act.Accept accept -> needs;
            case Act.Reject reject -> needs;
            case Act.Inquire inquire -> needs;
            case Act.Compare compare -> needs;
            case Act.Broaden broaden -> needs;
            case Act.Greet greet -> needs;
            case Act.Chitchat chitchat -> needs;
            case Act.Thank thank -> needs;
            case Act.Handoff handoff -> needs;
            case Act.Unknown unknown -> needs;
        };
    }

    /** The needs, with the scope's put aside where the constraint asks for another kind of product. */
    private static ConversationNeeds keeping(ConversationNeeds needs, String scope, Constraint constraint) {
        Need need = needs.need(scope);
        return Revision.isOfAnotherKind(need, constraint) ? needs.puttingAside(need) : needs;
    }

    private static Need with(Need need, List<Constraint> constraints) {
        return new Need(need.scope(), constraints, need.words(), need.ordering());
    }
}
