package dev.souk.evaluation.state;

import dev.souk.dialogue.understanding.Understanding;
import java.util.List;
import java.util.function.Supplier;

/** Makes those who follow dialogues over one catalogue: by the shop's rules alone, or by what was learnt of which of their readings people mean. */
final class StateSchool {
    private final SlotCatalogue catalogue;
    private final Understanding understanding;
    private final String language;
    private final MentionReader mentions;
    private final Choices choices;
    private final Evidence evidence;

    StateSchool(Corpus corpus, SlotCatalogue catalogue, Generality generality) {
        this.catalogue = catalogue;
        this.language = corpus.language();
        this.understanding = new Understanding(catalogue.lexicon());
        this.mentions = new MentionReader(catalogue);
        this.choices = new Choices(catalogue, mentions);
        this.evidence = new Evidence(catalogue, new Records(corpus, catalogue), generality);
    }

    /** One for each dialogue, by rules. */
    Supplier<Tracker> untaught() {
        return this::rules;
    }

    /** One for each dialogue, by what a model learnt. */
    Supplier<Tracker> taught(ChangeModel model) {
        return () -> new LearntTracker(scenes(), choices, evidence, model);
    }

    /** What these dialogues teach. */
    List<Example> examples(List<List<Exchange>> dialogues) {
        return new Examples(catalogue, choices, evidence, this::scenes).of(dialogues);
    }

    private SceneReader scenes() {
        return new SceneReader(catalogue, mentions, rules());
    }

    private StateTracker rules() {
        return new StateTracker(catalogue, understanding, language);
    }
}
