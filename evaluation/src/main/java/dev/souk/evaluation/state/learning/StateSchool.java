package dev.souk.evaluation.state.learning;

import dev.souk.dialogue.understanding.Understanding;
import dev.souk.evaluation.state.corpus.Corpus;
import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.reading.Choices;
import dev.souk.evaluation.state.reading.MentionReader;
import dev.souk.evaluation.state.reading.SceneReader;
import dev.souk.evaluation.state.reading.StateTracker;
import dev.souk.evaluation.state.reading.Tracker;
import dev.souk.evaluation.state.schema.Records;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.List;
import java.util.function.Supplier;

/** Makes those who follow dialogues over one catalogue: by the shop's rules alone, or by what was learnt of which of their readings people mean. */
public final class StateSchool {
    private final SlotCatalogue catalogue;
    private final Understanding understanding;
    private final String language;
    private final MentionReader mentions;
    private final Choices choices;
    private final Evidence evidence;

    public StateSchool(Corpus corpus, SlotCatalogue catalogue, Generality generality) {
        this.catalogue = catalogue;
        this.language = corpus.language();
        this.understanding = new Understanding(catalogue.lexicon());
        this.mentions = new MentionReader(catalogue);
        this.choices = new Choices(catalogue, mentions);
        this.evidence = new Evidence(catalogue, new Records(corpus, catalogue), generality);
    }

    /** One for each dialogue, by rules. */
    public Supplier<Tracker> untaught() {
        return this::rules;
    }

    /** One for each dialogue, by what a model learnt. */
    public Supplier<Tracker> taught(ChangeModel model) {
        return () -> new LearntTracker(scenes(), choices, evidence, model);
    }

    /** What these dialogues teach. */
    public List<Example> examples(List<List<Exchange>> dialogues) {
        return new Examples(catalogue, choices, evidence, this::scenes).of(dialogues);
    }

    private SceneReader scenes() {
        return new SceneReader(catalogue, mentions, rules());
    }

    private StateTracker rules() {
        return new StateTracker(catalogue, understanding, language);
    }
}
