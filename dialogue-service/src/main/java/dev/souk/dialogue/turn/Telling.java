package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.dialogue.answer.Answer;
import dev.souk.dialogue.answer.Brief;
import dev.souk.dialogue.answer.Coverage;
import dev.souk.dialogue.answer.LlmAnswer;
import dev.souk.dialogue.answer.TemplateAnswer;
import dev.souk.dialogue.answer.Wordings;
import dev.souk.dialogue.store.ConversationState;
import dev.souk.dialogue.store.Shown;
import dev.souk.dialogue.store.TurnProgress;
import dev.souk.dialogue.understanding.proposal.SecondReading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Tells an answer: what is shown and known first, then sentence by sentence. With templates all of it is stored at once; a model's
 * sentences are stored one by one, each before it is sent, so whoever takes the turn over knows what was said.
 */
final class Telling {
    private final RunningTurn running;
    private final TakeTurn command;
    private final Turn.Means means;
    private final Script script;
    private final Wordings wordings;
    private final TemplateAnswer templates = new TemplateAnswer();
    private final List<Sentence> said = new ArrayList<>();

    Telling(RunningTurn running, TakeTurn command, Turn.Means means) {
        this.running = running;
        this.command = command;
        this.means = means;
        this.script = running.script();
        this.wordings = new Wordings(
                running.state().wordings(), script.key().conversationId().hashCode());
    }

    /** @param second whether a model has read the message already: then it words nothing */
    CompletionStage<Void> tell(Heard heard, Decision decision, Brief brief, SecondReading.Outcome second) {
        Answer template = templates.write(brief, wordings);
        show(decision, brief);
        LlmAnswer llm = new LlmAnswer(means.ports().models().writer());
        if (second != SecondReading.Outcome.NOT_ASKED || !llm.suits(brief)) {
            Tier best = without(second);
            return finish(heard, decision, template, template.sentences(), lower(decision.tier(), best));
        }
        Tail tail = new Tail(keep(heard, decision, template, null));
        return llm.write(
                        brief,
                        command.text(),
                        sentence -> tail.then(() -> say(sentence, heard, decision, template)),
                        means.clock().instant().plus(means.settings().patience().writer()))
                .thenCompose(_ -> tail.end())
                .thenCompose(_ -> {
                    Tier best = said.isEmpty() ? Tier.NO_LLM : Tier.FULL;
                    List<Sentence> rest = Coverage.missing(template.sentences(), said);
                    return finish(heard, decision, template, rest, lower(decision.tier(), best));
                });
    }

    /** The best tier there is for an answer in templates. */
    private Tier without(SecondReading.Outcome second) {
        boolean whole =
                switch (second) {
                    case NOT_ASKED -> means.ports().models().writer().configured();
                    case ANSWERED -> true;
                    case FAILED -> false;
                };
        return whole ? Tier.FULL : Tier.NO_LLM;
    }

    /** No search, no answer: the last slate is all there is to show. */
    CompletionStage<Void> apologise(Heard heard, Decision decision) {
        show(decision, null);
        Answer apology = templates.apologise(heard.language(), decision.items(), wordings);
        return finish(heard, decision, apology, apology.sentences(), Tier.APOLOGY);
    }

    /** Says what a process that is gone left unsaid. */
    CompletionStage<Void> goOn(Heard heard, Decision decision, Brief brief, List<Sentence> saidBefore) {
        Answer template = templates.write(brief, wordings);
        said.addAll(saidBefore);
        List<Sentence> rest = Coverage.missing(template.sentences(), said);
        return finish(heard, decision, template, rest, lower(decision.tier(), Tier.NO_LLM));
    }

    private CompletionStage<Void> say(Sentence sentence, Heard heard, Decision decision, Answer template) {
        said.add(sentence);
        script.add(place -> new TurnEvent.SentenceWritten(place, sentence));
        return keep(heard, decision, template, null);
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

    private CompletionStage<Void> finish(
            Heard heard, Decision decision, Answer answer, List<Sentence> rest, Tier tier) {
        for (Sentence sentence : rest) {
            said.add(sentence);
            script.add(place -> new TurnEvent.SentenceWritten(place, sentence));
        }
        long millis = Duration.between(command.at(), means.clock().instant()).toMillis();
        script.add(place -> new TurnEvent.Done(place, tier, Math.max(0, millis)));
        return keep(heard, decision, answer, tier);
    }

    /** @param tier null while the turn is open */
    private CompletionStage<Void> keep(Heard heard, Decision decision, Answer answer, @Nullable Tier tier) {
        if (running.isCancelled()) {
            return CompletableFuture.failedStage(running.cancellation());
        }
        Slate slate = decision.slate();
        Shown shown = slate == null
                ? heard.shown().talkingAbout(heard.named(), heard.inquired())
                : heard.shown().with(slate, decision.items(), heard.need());
        GoalType goal = decision.goal().type();
        ConversationState after = new ConversationState(
                running.turnsAfter(),
                heard.needs(),
                shown,
                heard.asked().after(goal, answer.asked(), answer.offered()),
                wordings.used());
        StoredTurn stored = new StoredTurn(
                script.key().turnId(), command.text(), said, slate, decision.goal(), heard.need(), tier, command.at());
        return means.journal()
                .keep(script, new TurnProgress(script.attempt(), after, stored, script.all(), tier != null));
    }

    private static Tier lower(Tier one, Tier other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
