package dev.souk.dialogue.understanding.proposal;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A model's proposals as acts, kept as far as the catalogue, the message and the screen bear them out.
 *
 * @param kept acts whose categories, attributes and values exist, whose numbers were said, and whose items are shown
 * @param dropped how many proposals were none of that
 */
public record ProposedActs(List<Act> kept, int dropped) {
    public ProposedActs {
        kept = List.copyOf(kept);
    }

    /** Checks every proposal for a message that was read as {@code local}. */
    public static ProposedActs checked(
            List<Proposal> proposals, Utterance utterance, Understood local, Lexicon lexicon) {
        Checking checking = new Checking(utterance, local.scope(), new ProposedConstraint(utterance, lexicon), lexicon);
        List<Act> kept = new ArrayList<>();
        proposals.forEach(proposal -> checking.act(proposal).ifPresent(kept::add));
        return new ProposedActs(kept, proposals.size() - kept.size());
    }

    /**
     * The local reading with what it lacks: its own conditions stand, and a proposal about the same attribute gives way. Talk is
     * only taken where nothing at all was understood.
     */
    public Understood filling(Understood local) {
        List<Act> acts = new ArrayList<>(local.acts());
        acts.removeIf(act -> act instanceof Act.Unknown || act instanceof Act.Chitchat);
        boolean blank = acts.isEmpty();
        List<String> said = acts.stream()
                .flatMap(act -> constraint(act).stream())
                .map(Constraint::attribute)
                .toList();
        for (Act act : kept) {
            Optional<String> attribute = constraint(act).map(Constraint::attribute);
            if (attribute.isPresent() ? !said.contains(attribute.get()) : blank) {
                acts.add(act);
            }
        }
        return acts.isEmpty() ? local : local.withActs(acts);
    }

    /** The condition an act states, where it states one. */
    static Optional<Constraint> constraint(Act act) {
        return switch (act) {
            case Act.Reveal(String _, Constraint constraint) -> Optional.of(constraint);
            case Act.Revise(String _, Constraint constraint) -> Optional.of(constraint);
            case Act.Remove _,
                    Act.Accept _,
                    Act.Reject _,
                    Act.Inquire _,
                    Act.Compare _,
                    Act.Broaden _,
                    Act.Greet _,
                    Act.Chitchat _,
                    Act.Thank _,
                    Act.Handoff _,
                    Act.Restart _,
                    Act.Erase _,
                    Act.Unknown _ -> Optional.empty();
        };
    }

    /** What proposals are held against. */
    private record Checking(Utterance utterance, String scope, ProposedConstraint constraints, Lexicon lexicon) {
        Optional<Act> act(Proposal proposal) {
            return switch (proposal.act()) {
                case "require" -> constraints.of(proposal, false).map(constraint -> new Act.Reveal(scope, constraint));
                case "exclude" -> constraints.of(proposal, true).map(constraint -> new Act.Reveal(scope, constraint));
                case "revise" -> constraints.of(proposal, false).map(constraint -> new Act.Revise(scope, constraint));
                case "remove" -> attribute(proposal).map(attribute -> new Act.Remove(scope, attribute));
                case "reject" ->
                    items(proposal)
                            .filter(items -> !items.isEmpty())
                            .map(items -> new Act.Reject(items, utterance.text().strip()));
                case "inquire" ->
                    items(proposal).flatMap(items -> attribute(proposal)
                            .map(attribute -> new Act.Inquire(
                                    items, List.of(attribute), utterance.text().strip())));
                case "compare" ->
                    items(proposal)
                            .filter(items -> items.size() > 1)
                            .map(items -> new Act.Compare(
                                    items, attribute(proposal).stream().toList()));
                case "broaden" -> Optional.of(new Act.Broaden());
                case "greet" -> Optional.of(new Act.Greet());
                case "chitchat" -> Optional.of(new Act.Chitchat("small-talk"));
                case "thank" -> Optional.of(new Act.Thank());
                case "handoff" -> Optional.of(new Act.Handoff());
                case "restart" -> Optional.of(new Act.Restart());
                default -> Optional.empty();
            };
        }

        private Optional<String> attribute(Proposal proposal) {
            return Optional.of(proposal.attribute()).filter(lexicon::hasAttribute);
        }

        /** The items at these places of the screen; empty where one is at none. */
        private Optional<List<String>> items(Proposal proposal) {
            List<String> items = new ArrayList<>();
            for (int place : proposal.items()) {
                if (place < 1 || place > utterance.shown().last().size()) {
                    return Optional.empty();
                }
                items.add(utterance.shown().last().get(place - 1).itemId());
            }
            return Optional.of(items);
        }
    }
}
