package dev.souk.dialogue.understanding;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.linking.Lexicon;
import java.util.List;

/**
 * Acts that something other than the rules proposed, kept as far as the catalogue bears them out.
 *
 * @param kept acts whose attributes and values exist
 * @param dropped how many did not
 */
public record ProposedActs(List<Act> kept, int dropped) {
    public ProposedActs {
        kept = List.copyOf(kept);
    }

    /** Checks every proposed act against the catalogue. */
    public static ProposedActs checked(List<Act> proposed, Lexicon lexicon) {
        List<Act> kept =
                proposed.stream().filter(act -> isBorneOut(act, lexicon)).toList();
        return new ProposedActs(kept, proposed.size() - kept.size());
    }

    private static boolean isBorneOut(Act act, Lexicon lexicon) {
        return switch (act) {
            case Act.Reveal reveal -> isBorneOut(reveal.constraint(), lexicon);
            case Act.Revise revise -> isBorneOut(revise.constraint(), lexicon);
            case Act.Remove remove -> lexicon.hasAttribute(remove.attribute());
            case Act.Compare compare -> compare.attributes().stream().allMatch(lexicon::hasAttribute);
            case Act.Accept accept -> true;
            case Act.Reject reject -> true;
            case Act.Inquire inquire -> true;
            case Act.Broaden broaden -> true;
            case Act.Greet greet -> true;
            case Act.Chitchat chitchat -> true;
            case Act.Thank thank -> true;
            case Act.Handoff handoff -> true;
            case Act.Restart restart -> true;
            case Act.Erase erase -> true;
            case Act.Unknown unknown -> true;
        };
    }

    private static boolean isBorneOut(Constraint constraint, Lexicon lexicon) {
        if (constraint.attribute().equals(Constraint.CATEGORY)) {
            return constraint.values().stream()
                    .allMatch(value -> value instanceof AttributeValue.Term term && lexicon.hasCategory(term.term()));
        }
        return lexicon.hasAttribute(constraint.attribute())
                && constraint.values().stream().allMatch(value -> lexicon.hasValue(constraint.attribute(), value));
    }
}
