package dev.souk.evaluation.state;

import java.util.Map;

/** Follows one dialogue by what a model learnt of which of the possible changes people mean. Belongs to one thread. */
final class LearntTracker implements Tracker {
    private final SceneReader scenes;
    private final Choices choices;
    private final Evidence evidence;
    private final ChangeModel model;
    private final Belief belief = new Belief();

    LearntTracker(SceneReader scenes, Choices choices, Evidence evidence, ChangeModel model) {
        this.scenes = scenes;
        this.choices = choices;
        this.evidence = evidence;
        this.model = model;
    }

    @Override
    public Map<Slot, String> follow(Exchange exchange) {
        Scene scene = scenes.read(exchange, belief.state());
        for (Choice choice : choices.of(scene, scenes.earlier())) {
            belief.apply(choice, choice.options().get(model.likeliest(evidence.of(scene, choice))));
        }
        return belief.state();
    }
}
