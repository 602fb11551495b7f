package dev.souk.evaluation.state.reading;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.need.NeedTracker;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Follows one dialogue with the understanding and the tracker that serve the shop. Where a shopper wants one product at a time, here every
 * domain has a need of its own; a sentence is read in the domain it names, else in the one talked about. Belongs to one thread.
 */
public final class StateTracker implements Tracker {
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.?!。？！;；])\\s*(?!\\d)");

    private final SlotCatalogue catalogue;
    private final Understanding understanding;
    private final String language;
    private final NeedTracker tracker;
    private final Map<String, ConversationNeeds> needs = new LinkedHashMap<>();
    private final Set<Slot> any = new HashSet<>();
    private String active = "";
    private int turn;

    public StateTracker(SlotCatalogue catalogue, Understanding understanding, String language) {
        this.catalogue = catalogue;
        this.understanding = understanding;
        this.language = language;
        this.tracker = new NeedTracker(catalogue.lexicon());
    }

    @Override
    public Map<Slot, String> follow(Exchange told) {
        String spoken = told.domain();
        if (spoken != null && catalogue.domains().contains(spoken)) {
            active = spoken;
        }
        Exchange exchange = told.of(active);
        for (String sentence : SENTENCES.split(exchange.text(), -1)) {
            if (!sentence.isBlank()) {
                read(sentence, exchange);
            }
        }
        turn++;
        return state();
    }

    /** The domain talked about, or nothing. */
    public String active() {
        return active;
    }

    private void read(String sentence, Exchange exchange) {
        Slot asked = exchange.asked();
        boolean answers = asked != null && asked.domain().equals(active);
        List<CatalogueItem> offered = offered(exchange);
        Utterance utterance = new Utterance(
                sentence,
                language,
                turn,
                needs.getOrDefault(active, ConversationNeeds.empty()),
                new ShownItems(offered, List.of()),
                answers && asked != null ? catalogue.attribute(asked) : null,
                null);
        Understood understood = understanding.understand(utterance);
        if (!constrains(understood)) {
            for (String domain : catalogue.domains()) {
                Understood there = domain.equals(active) ? understood : understanding.understand(in(domain, sentence));
                if (catalogue.slot(domain, "named").isPresent() && names(there)) {
                    understood = there;
                    active = domain;
                    break;
                }
            }
        }
        List<String> named = named(understood);
        for (String domain : named) {
            needs.computeIfAbsent(domain, this::fresh);
        }
        if (!named.isEmpty() && !named.contains(active)) {
            active = named.getFirst();
        }
        List<Act> acts = understood.acts();
        acts.forEach(act -> apply(act, named, offered));
        boolean silent = acts.stream()
                .allMatch(act -> act instanceof Act.Unknown || act instanceof Act.Thank || act instanceof Act.Inquire);
        if (silent && named.isEmpty()) {
            accept(List.of(), offered);
        }
    }

    private static boolean constrains(Understood understood) {
        return understood.acts().stream()
                .anyMatch(act -> act instanceof Act.Reveal || act instanceof Act.Revise || act instanceof Act.Remove);
    }

    /** The sentence as if it were said of another domain. */
    private Utterance in(String domain, String sentence) {
        return new Utterance(sentence, language, turn, fresh(domain), ShownItems.NONE, null, null);
    }

    /** Whether it asks for a word or a name. */
    private static boolean names(Understood understood) {
        return understood.acts().stream()
                .anyMatch(act -> act instanceof Act.Reveal(String _, Constraint constraint)
                        && !constraint.attribute().equals(Constraint.CATEGORY)
                        && constraint.polarity() == Polarity.REQUIRE
                        && constraint.values().stream().anyMatch(AttributeValue.Term.class::isInstance));
    }

    private static List<String> named(Understood understood) {
        List<String> named = new ArrayList<>();
        for (Act act : understood.acts()) {
            if (act instanceof Act.Reveal(String _, Constraint constraint)
                    && constraint.attribute().equals(Constraint.CATEGORY)) {
                constraint.values().forEach(value -> named.add(text(value)));
            }
        }
        return named;
    }

    private void apply(Act act, List<String> named, List<CatalogueItem> offered) {
        switch (act) {
            case Act.Reveal(String _, Constraint constraint) -> constrain(act, constraint, named);
            case Act.Revise(String _, Constraint constraint) -> constrain(act, constraint, named);
            case Act.Remove(String _, String attribute) -> {
                String domain = owner(attribute, named);
                if (!domain.isEmpty()) {
                    change(domain, act);
                    catalogue.slot(domain, attribute).ifPresent(any::add);
                }
            }
            case Act.Accept(List<String> items) -> accept(items, offered);
            case Act.Inquire inquire -> {}
            case Act.Reject reject -> {}
            case Act.Compare compare -> {}
            case Act.Broaden broaden -> {}
            case Act.Greet greet -> {}
            case Act.Chitchat chitchat -> {}
            case Act.Thank thank -> {}
            case Act.Handoff handoff -> {}
            case Act.Restart restart -> {}
            case Act.Erase erase -> {}
            case Act.Unknown unknown -> {}
        }
    }

    private void constrain(Act act, Constraint constraint, List<String> named) {
        if (constraint.attribute().equals(Constraint.CATEGORY)) {
            return;
        }
        String domain = owner(constraint.attribute(), named);
        if (!domain.isEmpty()) {
            change(domain, act);
            catalogue.slot(domain, constraint.attribute()).ifPresent(any::remove);
        }
    }

    /** The domain an attribute is of: the one talked about where it has it, else one just named. */
    private String owner(String attribute, List<String> named) {
        if (catalogue.slot(active, attribute).isPresent()) {
            return active;
        }
        return named.stream()
                .filter(domain -> catalogue.slot(domain, attribute).isPresent())
                .findFirst()
                .orElse("");
    }

    private void change(String domain, Act act) {
        needs.put(domain, tracker.apply(List.of(act), needs.computeIfAbsent(domain, this::fresh)));
    }

    private ConversationNeeds fresh(String domain) {
        return tracker.apply(
                List.of(new Act.Reveal(Need.SELF, required(Constraint.CATEGORY, AttributeValue.of(domain)))),
                ConversationNeeds.empty());
    }

    private Constraint required(String attribute, AttributeValue value) {
        return new Constraint(attribute, Operator.IS, List.of(value), Polarity.REQUIRE, Strength.HARD, turn, null, "");
    }

    private List<CatalogueItem> offered(Exchange exchange) {
        String domain = exchange.domain();
        if (domain == null || !catalogue.domains().contains(domain)) {
            return List.of();
        }
        return exchange.offered().stream()
                .map(name -> SlotCatalogue.item(domain, name, Map.of()))
                .toList();
    }

    private void accept(List<String> items, List<CatalogueItem> offered) {
        CatalogueItem taken = null;
        for (CatalogueItem item : offered) {
            if (items.contains(item.itemId()) || (items.isEmpty() && offered.size() == 1)) {
                taken = item;
            }
        }
        if (taken != null && catalogue.slot(taken.category(), "named").isPresent()) {
            change(taken.category(), new Act.Reveal(Need.SELF, required("named", AttributeValue.of(taken.itemId()))));
        }
    }

    private Map<Slot, String> state() {
        Map<Slot, String> state = new LinkedHashMap<>();
        any.forEach(slot -> state.put(slot, Slot.ANY));
        needs.forEach((domain, need) -> {
            for (Constraint constraint : need.need().constraints()) {
                Slot slot = catalogue.slot(domain, constraint.attribute()).orElse(null);
                if (slot != null
                        && constraint.polarity() == Polarity.REQUIRE
                        && !constraint.values().isEmpty()) {
                    state.merge(
                            slot,
                            value(slot, constraint),
                            (before, now) ->
                                    catalogue.isList(slot) ? catalogue.canonical(slot, before + " " + now) : now);
                }
            }
        });
        return state;
    }

    private String value(Slot slot, Constraint constraint) {
        String bound =
                switch (constraint.operator()) {
                    case AT_MOST, LESS_THAN -> "<=";
                    case AT_LEAST, MORE_THAN -> ">=";
                    case BETWEEN -> text(constraint.values().getFirst()) + "-";
                    case IS, CONTAINS, KNOWN -> "";
                };
        String said = catalogue.isList(slot)
                ? constraint.values().stream().map(StateTracker::text).collect(Collectors.joining(" "))
                : text(constraint.values().getLast());
        return catalogue.canonical(slot, bound + said);
    }

    private static String text(@Nullable AttributeValue value) {
        return switch (value) {
            case null -> "";
            case AttributeValue.Term(String term) -> term;
            case AttributeValue.Amount amount -> amount.json().toString();
            case AttributeValue.Flag(boolean flag) -> flag ? "yes" : "no";
            case AttributeValue.Several several -> several.toString();
        };
    }
}
