package dev.souk.dialogue.understanding.intent;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells which intent of its list a sentence has, or that it knows of none. Immutable and thread-safe where its vectors are. */
public final class IntentClassifier {
    private final SentenceVectors vectors;
    private final IntentModel model;
    private final @Nullable Familiarity familiarity;

    IntentClassifier(SentenceVectors vectors, IntentModel model, @Nullable Familiarity familiarity) {
        this.vectors = vectors;
        this.model = model;
        this.familiarity = familiarity;
    }

    /** The intents, in their order. */
    public List<String> intents() {
        return model.intents();
    }

    /** What a sentence is. */
    public Guess guess(String sentence) {
        return guess(List.of(sentence)).getFirst();
    }

    /** What sentences are, in their order; their vectors are asked for at once. */
    public List<Guess> guess(List<String> sentences) {
        List<float[]> embedded = vectors.of(sentences);
        return IntStream.range(0, sentences.size())
                .mapToObj(at -> guess(new Sentence(sentences.get(at), embedded.get(at))))
                .toList();
    }

    private Guess guess(Sentence sentence) {
        IntentModel.Opinion opinion = model.opinion(sentence);
        if (familiarity == null) {
            return new Guess(opinion.intent(), opinion.probability(), 1, true);
        }
        double known = familiarity.of(opinion.signals());
        return new Guess(opinion.intent(), opinion.probability(), known, familiarity.isKnown(known));
    }
}
