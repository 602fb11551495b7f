package dev.souk.evaluation.state;

import dev.souk.dialogue.understanding.Understanding;
import java.util.List;
import java.util.function.Supplier;

/** Makes those who follow dialogues over one catalogue: by the shop's rules alone, or taught by dialogues which of their readings people mean. */
final class StateSchool {
    private final Corpus corpus;
    private final SlotCatalogue catalogue;
    private final Understanding understanding;

    StateSchool(Corpus corpus, SlotCatalogue catalogue, Understanding understanding) {
        this.corpus = corpus;
        this.catalogue = catalogue;
        this.understanding = understanding;
    }

    /** One for each dialogue, by rules. */
    Supplier<Tracker> untaught() {
        return this::rules;
    }

    /** One for each dialogue, by what these dialogues teach. */
    Supplier<Tracker> taught(List<List<Exchange>> dialogues) {
        MentionReader mentions = new MentionReader(catalogue);
        Supplier<SceneReader> scenes = () -> new SceneReader(catalogue, mentions, rules());
        Choices choices = new Choices(catalogue, mentions);
        Evidence evidence = new Evidence(catalogue, new Records(corpus, catalogue));
        ChangeModel model = new StateTraining(catalogue, choices, evidence, scenes).learn(dialogues);
        return () -> new LearntTracker(scenes.get(), choices, evidence, model);
    }

    private StateTracker rules() {
        return new StateTracker(catalogue, understanding, corpus.language());
    }
}
