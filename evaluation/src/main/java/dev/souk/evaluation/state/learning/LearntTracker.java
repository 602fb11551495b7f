package dev.souk.evaluation.state.learning;

import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.reading.Belief;
import dev.souk.evaluation.state.reading.Change;
import dev.souk.evaluation.state.reading.Choice;
import dev.souk.evaluation.state.reading.Choices;
import dev.souk.evaluation.state.reading.Scene;
import dev.souk.evaluation.state.reading.SceneReader;
import dev.souk.evaluation.state.reading.Tracker;
import java.util.Map;

/** Follows one dialogue by what a model learnt of which of the possible changes people mean. Belongs to one thread. */
public final class LearntTracker implements Tracker {
    private final SceneReader scenes;
    private final Choices choices;
    private final Evidence evidence;
    private final ChangeModel model;
    private final Belief belief = new Belief();

    public LearntTracker(SceneReader scenes, Choices choices, Evidence evidence, ChangeModel model) {
        this.scenes = scenes;
        this.choices = choices;
        this.evidence = evidence;
        this.model = model;
    }

    @Override
    public Map<Slot, String> follow(Exchange exchange) {
        Scene scene = scenes.read(exchange, belief.state());
        Decisions decisions = new Decisions();
        for (Choice choice : choices.of(scene, scenes.earlier())) {
            Change change = choice.options().get(model.likeliest(evidence.of(scene, choice, decisions)));
            belief.apply(choice, change);
            decisions.add(choice.slot(), change);
        }
        return belief.state();
    }
}
