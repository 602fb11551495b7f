package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.dialogue.answer.Brief;
import dev.souk.dialogue.answer.Vocabulary;
import dev.souk.dialogue.store.Shown;
import dev.souk.dialogue.understanding.proposal.SecondReading;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One turn: understand, track, search, decide what to do and show, ground, tell. Its steps follow one another, on whatever thread the
 * last peer answered; nothing waits.
 */
final class Turn {
    /** What all turns of a process share. */
    record Means(Ports ports, Journal journal, TurnSettings settings, InstantSource clock, SlateGuard guard) {}

    private final RunningTurn running;
    private final TakeTurn command;
    private final Shop shop;
    private final Asking asking;
    private final Deciding deciding;
    private final Telling telling;
    private final SecondReading second;

    Turn(RunningTurn running, TakeTurn command, Shop shop, Means means) {
        this.running = running;
        this.command = command;
        this.shop = shop;
        this.asking = new Asking(means.ports().peers(), means.settings(), means.clock(), command, shop);
        this.deciding = new Deciding(asking, means.settings(), means.guard(), command);
        this.telling = new Telling(running, command, means);
        this.second = means.ports().models().second();
    }

    /**
     * Takes the turn; done when everything is stored and sent.
     *
     * @param ahead what was begun before its row was open
     */
    CompletionStage<Void> take(Optional<Ahead> ahead) {
        Optional<Ahead> held = ahead.filter(one -> one.holds(shop, running.state()));
        if (held.isPresent()) {
            return track(
                    held.get().heard(),
                    SecondReading.Outcome.NOT_ASKED,
                    held.get().found());
        }
        Utterance utterance = Listening.utterance(command, running.state());
        return second.read(utterance, shop.reader().apply(utterance), shop.lexicon())
                .thenCompose(this::search);
    }

    private CompletionStage<Void> search(SecondReading.Reading reading) {
        Heard heard = Listening.hear(shop, reading.understood(), running.state());
        return track(heard, reading.outcome(), asking.search(heard));
    }

    private CompletionStage<Void> track(Heard heard, SecondReading.Outcome outcome, CompletionStage<Found> search) {
        return search.thenCompose(found -> makeRoom(heard, found, outcome));
    }

    /** Where the choice of this turn leaves nothing of what was wished before it, that gives way and the search is asked again. */
    private CompletionStage<Void> makeRoom(Heard heard, Found found, SecondReading.Outcome outcome) {
        Need before = running.state().needs().need(heard.need().scope());
        Optional<Relaxation> change =
                GivingWay.of(heard, found, before, running.state().turns());
        if (change.isEmpty()) {
            return settle(heard, found, outcome);
        }
        Heard settled = heard.with(shop.tracker().soften(change.get(), heard.needs()));
        return asking.search(settled)
                .thenCompose(again -> GivingWay.isEnough(change.get(), again)
                        ? settle(settled, again.after(change.get()), outcome)
                        : settle(heard, found, outcome));
    }

    private CompletionStage<Void> settle(Heard heard, Found found, SecondReading.Outcome outcome) {
        running.script().add(place -> new TurnEvent.NeedTracked(place, heard.acts(), heard.need()));
        return found.unanswered() ? apologise(heard) : decide(heard, found, outcome);
    }

    /** Goes on with a turn of which another process has stored and maybe said something; its decisions stand. */
    CompletionStage<Void> goOn(StoredTurn stored) {
        Heard heard =
                Listening.again(shop, command, running.state(), running.script().acts());
        Slate slate = stored.slate();
        Shown shown = heard.shown();
        Goal goal = stored.goal() == null
                ? new Goal(GoalType.RECOVER, "", 0, "the turn was taken over before it had a goal", null)
                : stored.goal();
        Decision decision = new Decision(goal, slate, slate == null ? List.of() : shown.items(), Tier.NO_LLM);
        return new Grounding(asking)
                .ground(heard, decision)
                .thenCompose(grounds -> telling.goOn(
                        heard, decision, brief(heard, decision, grounds, Brief.Findings.NONE), stored.sentences()));
    }

    private CompletionStage<Void> decide(Heard heard, Found found, SecondReading.Outcome outcome) {
        return deciding.decide(heard, found, running.state()).thenCompose(decision -> new Grounding(asking)
                .ground(heard, decision)
                .thenCompose(grounds ->
                        telling.tell(heard, decision, brief(heard, decision, grounds, found.findings()), outcome)));
    }

    private Brief brief(Heard heard, Decision decision, Brief.Grounds grounds, Brief.Findings findings) {
        Vocabulary vocabulary = new Vocabulary(shop.schema(), heard.language());
        return new Brief(vocabulary, heard.acts(), heard.need(), decision.goal(), grounds, findings);
    }

    private CompletionStage<Void> apologise(Heard heard) {
        @Nullable Slate slate = heard.shown().slate();
        Goal goal = new Goal(GoalType.RECOVER, "search", 1, "the search did not answer", null);
        return telling.apologise(heard, new Decision(goal, slate, heard.shown().items(), Tier.APOLOGY));
    }
}
