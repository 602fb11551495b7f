package dev.souk.dialogue.turn;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.need.NeedFrame;
import dev.souk.dialogue.store.Asked;
import dev.souk.dialogue.store.ConversationState;
import dev.souk.dialogue.store.Showing;
import dev.souk.dialogue.store.Shown;
import dev.souk.dialogue.understanding.utterance.Ambiguity;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import java.util.Optional;

/** Understands a message in its conversation and tracks the need: the same message and state give the same result. */
final class Listening {
    private Listening() {}

    /** The message, and what it may refer to. */
    static Utterance utterance(TakeTurn command, ConversationState state) {
        return new Utterance(
                command.text(),
                command.locale(),
                state.turns(),
                state.needs(),
                shown(state),
                state.asked().last(),
                state.asked().offer());
    }

    private static ShownItems shown(ConversationState state) {
        Shown shown = state.shown();
        GoalType goal = state.asked().goal();
        return new ShownItems(
                shown.items(),
                shown.earlier(),
                shown.focused().orElse(null),
                shown.inquired(),
                shown.showings().stream().map(Showing::itemIds).toList(),
                goal != GoalType.RECOMMEND && goal != GoalType.REFINE);
    }

    static Heard hear(Shop shop, Understood understood, ConversationState state) {
        boolean searched = saysNeed(understood.acts()) || asksForUnknownKind(understood.acts(), state.needs());
        String words = searched ? understood.words() : "";
        NeedFrame frame = new NeedFrame(understood.scope(), understood.ordering(), words);
        ConversationNeeds needs = shop.tracker().apply(understood.acts(), frame, state.needs());
        Relaxation offer = state.asked().offer();
        if (offer != null && acceptsOffer(understood.acts())) {
            needs = shop.tracker().relax(offer, needs);
        } else if (offer != null && restates(understood.acts(), state.needs().need(frame.scope()))) {
            needs = shop.tracker().apply(List.of(), frame, onlySaid(shop, understood.acts(), needs));
        }
        Optional<Showing> before = cameBackTo(understood.acts(), state.shown());
        if (before.isPresent()) {
            needs = needs.with(before.get().need());
        }
        Span foreign = understood.ambiguities().stream()
                .filter(Ambiguity::isOpen)
                .map(Ambiguity::span)
                .findFirst()
                .orElse(null);
        Heard heard = tracked(understood.acts(), understood.language(), needs, state);
        Shown shown = before.map(heard.shown()::before).orElse(heard.shown());
        return new Heard(heard.acts(), heard.language(), heard.needs(), heard.asked(), shown, foreign);
    }

    /** What was heard and tracked before, from the state it was stored in. */
    static Heard again(Shop shop, TakeTurn command, ConversationState tracked, List<Act> acts) {
        Utterance utterance = new Utterance(
                command.text(), command.locale(), tracked.turns(), tracked.needs(), ShownItems.NONE, null, null);
        String language = shop.reader().apply(utterance).language();
        return new Heard(acts, language, tracked.needs(), tracked.asked(), tracked.shown(), null);
    }

    /** The app took constraints back without a word said. */
    static Heard patched(Shop shop, List<String> removed, ConversationState state) {
        ConversationNeeds needs = state.needs();
        for (String attribute : removed) {
            needs = shop.tracker().without(attribute, needs);
        }
        List<Act> acts = removed.stream()
                .<Act>map(attribute -> new Act.Remove(state.needs().current(), attribute))
                .toList();
        return tracked(acts, "", needs, state);
    }

    /** The slate that is asked for once more, the latest where it was shown twice. */
    private static Optional<Showing> cameBackTo(List<Act> acts, Shown shown) {
        return acts.stream()
                .map(Heard::again)
                .flatMap(again -> shown.showings().reversed().stream()
                        .filter(showing -> showing.itemIds().equals(again)))
                .findFirst();
    }

    private static Heard tracked(List<Act> acts, String language, ConversationNeeds needs, ConversationState state) {
        Shown shown = state.shown();
        Asked asked = state.asked();
        if (!about(needs.need()).equals(about(state.needs().need())) || startsOver(acts)) {
            shown = shown.forAnotherNeed();
            asked = asked.forAnotherNeed();
        }
        List<String> rejected = acts.stream()
                .filter(Act.Reject.class::isInstance)
                .flatMap(act -> ((Act.Reject) act).itemIds().stream())
                .toList();
        return new Heard(acts, language, needs, asked, rejected.isEmpty() ? shown : shown.rejecting(rejected), null);
    }

    /** After nothing fitted, the same again with less: the category and some of the conditions, and nothing new. */
    private static boolean restates(List<Act> acts, Need before) {
        List<Constraint> said = said(acts);
        return said.stream().anyMatch(constraint -> constraint.attribute().equals(Constraint.CATEGORY))
                && said.size() > 1
                && said.stream().allMatch(constraint -> before.constraints().stream()
                        .anyMatch(old -> old.attribute().equals(constraint.attribute())
                                && old.operator() == constraint.operator()
                                && old.values().equals(constraint.values())));
    }

    private static ConversationNeeds onlySaid(Shop shop, List<Act> acts, ConversationNeeds needs) {
        List<String> said = said(acts).stream().map(Constraint::attribute).toList();
        ConversationNeeds left = needs;
        for (Constraint constraint : needs.need().constraints()) {
            if (!said.contains(constraint.attribute())) {
                left = shop.tracker().without(constraint.attribute(), left);
            }
        }
        return left;
    }

    private static List<Constraint> said(List<Act> acts) {
        return acts.stream()
                .filter(Act.Reveal.class::isInstance)
                .map(act -> ((Act.Reveal) act).constraint())
                .toList();
    }

    private static boolean acceptsOffer(List<Act> acts) {
        return acts.stream()
                .anyMatch(act ->
                        act instanceof Act.Accept accept && accept.itemIds().isEmpty());
    }

    /** Whether a message is about what is wanted: the words of small talk and of questions are no search. */
    private static boolean saysNeed(List<Act> acts) {
        return acts.stream()
                .anyMatch(act -> act instanceof Act.Reveal
                        || act instanceof Act.Revise
                        || act instanceof Act.Remove
                        || act instanceof Act.Reject
                        || act instanceof Act.Broaden
                        || act instanceof Act.Restart);
    }

    /** Whether words that nothing is known of came before any kind of product was named: they may still find what is meant. */
    private static boolean asksForUnknownKind(List<Act> acts, ConversationNeeds before) {
        return acts.stream().anyMatch(Act.Unknown.class::isInstance)
                && !before.need().namesKind();
    }

    private static boolean startsOver(List<Act> acts) {
        return acts.stream().anyMatch(act -> act instanceof Act.Restart || act instanceof Act.Erase);
    }

    /** What a need is about: whose, and which kind of product. */
    private static List<Object> about(Need need) {
        List<Object> categories = need.constraints().stream()
                .filter(constraint -> constraint.attribute().equals(Constraint.CATEGORY))
                .<Object>map(Constraint::values)
                .toList();
        return List.of(need.scope(), categories);
    }
}
