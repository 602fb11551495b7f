package dev.souk.gateway.turn;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Gathers the events of an answer into one {@link WholeAnswer}. */
public final class AnswerCollector implements AnswerListener {
    private final NavigableMap<Integer, TurnEvent> events = new TreeMap<>();
    private final CompletableFuture<WholeAnswer> whole = new CompletableFuture<>();

    /** Completes with the answer, or with a {@link ProblemException}. */
    public CompletionStage<WholeAnswer> whole() {
        return whole;
    }

    @Override
    public void told(TurnEvent event) {
        int sequence = event.place().sequence();
        // An attempt that takes over says what follows anew.
        events.tailMap(sequence, true).clear();
        events.put(sequence, event);
        if (event instanceof TurnEvent.Failed failed) {
            over(new Problem.TurnFailed(failed.reason()));
        } else if (event instanceof TurnEvent.Done done) {
            whole.complete(gather(done));
        }
    }

    @Override
    public void quiet() {
        // Nothing is sent before all of it is.
    }

    @Override
    public void over(Problem problem) {
        whole.completeExceptionally(new ProblemException(problem));
    }

    private WholeAnswer gather(TurnEvent.Done done) {
        @Nullable Goal goal = null;
        Need need = Need.empty();
        List<Act> acts = List.of();
        List<Fact> facts = new ArrayList<>();
        @Nullable Slate slate = null;
        List<CatalogueItem> items = List.of();
        List<Sentence> sentences = new ArrayList<>();
        for (TurnEvent event : events.values()) {
            switch (event) {
                case TurnEvent.NeedTracked tracked -> {
                    need = tracked.need();
                    acts = tracked.acts();
                }
                case TurnEvent.GoalChosen chosen -> goal = chosen.goal();
                case TurnEvent.FactsFound found -> facts.addAll(found.facts());
                case TurnEvent.SlateShown shown -> {
                    slate = shown.slate();
                    items = shown.items();
                }
                case TurnEvent.SentenceWritten written -> sentences.add(written.sentence());
                case TurnEvent.Accepted _,
                        TurnEvent.Conflict _,
                        TurnEvent.Restarted _,
                        TurnEvent.Failed _,
                        TurnEvent.Done _,
                        TurnEvent.ConversationRead _,
                        TurnEvent.ConversationDeleted _ -> {}
            }
        }
        String turnId = done.place().turnId();
        String text = Prose.joined(sentences);
        return new WholeAnswer(
                turnId, goal, need, acts, facts, slate, items, sentences, text, done.tier(), done.millis());
    }
}
