package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.dialogue.answer.Answer;
import dev.souk.dialogue.answer.Brief;
import dev.souk.dialogue.answer.TemplateAnswer;
import dev.souk.dialogue.answer.Vocabulary;
import dev.souk.dialogue.answer.Wordings;
import dev.souk.dialogue.store.ConversationState;
import dev.souk.dialogue.store.Shown;
import dev.souk.dialogue.store.TurnProgress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One turn: understand, track, search, decide what to do and show, ground, answer. Its steps follow one another, on whatever thread
 * the last peer answered; nothing waits.
 */
final class Turn {
    /** What all turns of a process share. */
    record Means(Ports ports, Journal journal, TurnSettings settings, InstantSource clock) {}

    private final RunningTurn running;
    private final TakeTurn command;
    private final Shop shop;
    private final Means means;
    private final Script script;
    private final Asking asking;
    private final Deciding deciding;
    private final Wordings wordings;
    private final TemplateAnswer templates = new TemplateAnswer();

    Turn(RunningTurn running, TakeTurn command, Shop shop, Means means) {
        this.running = running;
        this.command = command;
        this.shop = shop;
        this.means = means;
        this.script = running.script();
        this.asking = new Asking(means.ports().peers(), means.settings(), means.clock(), command);
        this.deciding = new Deciding(asking, means.settings(), command);
        this.wordings = new Wordings(
                running.state().wordings(), script.key().conversationId().hashCode());
    }

    /** Takes the turn; done when everything is stored and sent. */
    CompletionStage<Void> take() {
        Heard heard = Listening.hear(shop, command, running.state());
        script.add(place -> new TurnEvent.NeedTracked(place, heard.acts(), heard.need()));
        return asking.search(heard).thenCompose(found -> {
            running.checkWanted();
            return found.unanswered() ? apologise(heard) : decide(heard, found);
        });
    }

    private CompletionStage<Void> decide(Heard heard, Found found) {
        return deciding.decide(heard, found, running.state()).thenCompose(decision -> new Grounding(asking)
                .ground(heard, decision)
                .thenCompose(grounds -> {
                    Vocabulary vocabulary = new Vocabulary(shop.schema(), heard.language());
                    return answer(
                            heard,
                            decision,
                            new Brief(
                                    vocabulary,
                                    heard.acts(),
                                    heard.need(),
                                    decision.goal(),
                                    grounds,
                                    found.findings()));
                }));
    }

    private CompletionStage<Void> answer(Heard heard, Decision decision, Brief brief) {
        Answer answer = templates.write(brief, wordings);
        show(decision, brief);
        Tier tier = lower(decision.tier(), means.ports().writer().configured() ? Tier.FULL : Tier.NO_LLM);
        return finish(heard, decision, answer, tier);
    }

    /** No search, no answer: the last slate is all there is to show. */
    private CompletionStage<Void> apologise(Heard heard) {
        Shown last = heard.shown();
        Goal goal = new Goal(GoalType.RECOVER, "search", 1, "the search did not answer", null);
        Decision decision = new Decision(goal, last.slate(), last.items(), Tier.APOLOGY);
        show(decision, null);
        return finish(heard, decision, templates.apologise(heard.language(), last.items(), wordings), Tier.APOLOGY);
    }

    private void show(Decision decision, @Nullable Brief brief) {
        script.add(place -> new TurnEvent.GoalChosen(place, decision.goal()));
        if (brief != null && !brief.grounds().facts().isEmpty()) {
            script.add(place -> new TurnEvent.FactsFound(place, brief.grounds().facts()));
        }
        Slate slate = decision.slate();
        if (slate != null) {
            script.add(place -> new TurnEvent.SlateShown(place, slate, decision.items()));
        }
    }

    private CompletionStage<Void> finish(Heard heard, Decision decision, Answer answer, Tier tier) {
        for (Sentence sentence : answer.sentences()) {
            script.add(place -> new TurnEvent.SentenceWritten(place, sentence));
        }
        long millis = Duration.between(command.at(), means.clock().instant()).toMillis();
        script.add(place -> new TurnEvent.Done(place, tier, Math.max(0, millis)));
        running.checkWanted();
        return means.journal().keep(script, progress(heard, decision, answer, tier));
    }

    private TurnProgress progress(Heard heard, Decision decision, Answer answer, Tier tier) {
        Slate slate = decision.slate();
        Shown shown = slate == null ? heard.shown() : heard.shown().with(slate, decision.items());
        ConversationState after = new ConversationState(
                running.state().turns() + 1,
                heard.needs(),
                shown,
                heard.asked().after(decision.goal().type(), answer.asked(), answer.offered()),
                wordings.used());
        StoredTurn stored = new StoredTurn(
                script.key().turnId(),
                command.text(),
                answer.sentences(),
                slate,
                decision.goal(),
                heard.need(),
                tier,
                command.at());
        return new TurnProgress(script.attempt(), after, stored, script.all(), true);
    }

    private static Tier lower(Tier one, Tier other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
