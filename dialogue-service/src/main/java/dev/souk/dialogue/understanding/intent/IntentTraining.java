package dev.souk.dialogue.understanding.intent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Trains a classifier on examples alone.
 *
 * <p>The examples are dealt into folds, intent by intent. A model of all folds but the first says after how many rounds its
 * accuracy on the first stops rising; models of all folds but one judge that one's examples, so that what is learnt about being out of scope comes from
 * sentences the judge never saw; the model kept is of all examples. Where none is out of scope there is nothing to learn it
 * from and everything counts as known. Deterministic by its seed. Belongs to one thread.
 */
public final class IntentTraining {
    private final List<Example> examples;
    private final SentenceVectors port;
    private final TrainingSettings settings;
    private final List<String> intents;
    private final List<Sentence> sentences;
    private final int[] labels;

    private IntentTraining(List<Example> examples, SentenceVectors port, TrainingSettings settings) {
        this.examples = List.copyOf(examples);
        this.port = port;
        this.settings = settings;
        TreeSet<String> names = new TreeSet<>();
        this.examples.stream()
                .filter(example -> !example.isOutOfScope())
                .map(Example::intent)
                .forEach(names::add);
        this.intents = List.copyOf(names);
        if (intents.size() < 2) {
            throw new IllegalArgumentException("examples: " + intents.size() + " intents came; two would do");
        }
        List<float[]> vectors =
                port.of(this.examples.stream().map(Example::text).toList());
        this.sentences = IntStream.range(0, vectors.size())
                .mapToObj(at -> new Sentence(this.examples.get(at).text(), vectors.get(at)))
                .toList();
        this.labels = this.examples.stream()
                .mapToInt(example -> example.isOutOfScope() ? intents.size() : intents.indexOf(example.intent()))
                .toArray();
    }

    /** A classifier of the examples' intents, of which there must be two. */
    public static IntentClassifier trained(List<Example> examples, SentenceVectors port, TrainingSettings settings) {
        return new IntentTraining(examples, port, settings).run();
    }

    private IntentClassifier run() {
        int[] folds = folds();
        Progress progress = progress(folds);
        @Nullable Familiarity familiarity = hasOutOfScope() ? familiarity(folds, progress) : null;
        List<Integer> all = places(folds, -1);
        return new IntentClassifier(port, model(all, progress.rounds()), familiarity);
    }

    private boolean hasOutOfScope() {
        return examples.stream().filter(Example::isOutOfScope).count() >= settings.folds();
    }

    /** Which fold each example is in. */
    private int[] folds() {
        Map<String, List<Integer>> byIntent = new HashMap<>();
        for (int at = 0; at < examples.size(); at++) {
            byIntent.computeIfAbsent(examples.get(at).intent(), unseen -> new ArrayList<>())
                    .add(at);
        }
        int[] folds = new int[examples.size()];
        Random random = new Random(settings.seed());
        for (String intent : new TreeSet<>(byIntent.keySet())) {
            List<Integer> places = byIntent.getOrDefault(intent, new ArrayList<>());
            Collections.shuffle(places, random);
            for (int at = 0; at < places.size(); at++) {
                folds[places.get(at)] = at % settings.folds();
            }
        }
        return folds;
    }

    /** A model of the other folds than the first, and the number of rounds after which it was best on the first. */
    private record Progress(int rounds, IntentModel model) {}

    private Progress progress(int[] folds) {
        List<Integer> learnt = places(folds, 0);
        List<Integer> judged = new ArrayList<>();
        for (int at = 0; at < folds.length; at++) {
            if (folds[at] == 0 && labels[at] < intents.size()) {
                judged.add(at);
            }
        }
        Lesson lesson = new Lesson(learnt);
        int best = 1;
        double bestShare = -1;
        int round = 0;
        while (round < settings.descent().rounds()
                && round - best < settings.descent().patience()) {
            lesson.round();
            round++;
            double share = accuracy(lesson.model(), judged);
            if (share > bestShare) {
                bestShare = share;
                best = round;
            }
        }
        return new Progress(best, lesson.model());
    }

    private double accuracy(IntentModel model, List<Integer> judged) {
        long right = judged.stream()
                .filter(at -> model.opinion(sentences.get(at))
                        .intent()
                        .equals(examples.get(at).intent()))
                .count();
        return (double) right / Math.max(1, judged.size());
    }

    private Familiarity familiarity(int[] folds, Progress progress) {
        List<double[]> known = new ArrayList<>();
        List<double[]> unknown = new ArrayList<>();
        for (int fold = 0; fold < settings.folds(); fold++) {
            IntentModel judge = fold == 0 ? progress.model() : model(places(folds, fold), progress.rounds());
            for (int at = 0; at < folds.length; at++) {
                if (folds[at] == fold) {
                    double[] signals = judge.opinion(sentences.get(at)).signals();
                    (examples.get(at).isOutOfScope() ? unknown : known).add(signals);
                }
            }
        }
        return Familiarity.fitted(known, unknown, settings);
    }

    /** The places of the examples outside a fold. */
    private static List<Integer> places(int[] folds, int without) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < folds.length; at++) {
            if (folds[at] != without) {
                places.add(at);
            }
        }
        return places;
    }

    private IntentModel model(List<Integer> places, int rounds) {
        Lesson lesson = new Lesson(places);
        for (int round = 0; round < rounds; round++) {
            lesson.round();
        }
        return lesson.model();
    }

    /** Training on some of the examples, round by round. */
    private final class Lesson {
        private final List<Features> features;
        private final int[] own;
        private final SoftmaxTrainer trainer;
        private final IntentModel model;

        Lesson(List<Integer> places) {
            List<Sentence> learnt = places.stream().map(sentences::get).toList();
            FeatureSpace space = FeatureSpace.of(learnt, settings.lengths());
            features = learnt.stream().map(space::of).toList();
            own = places.stream().mapToInt(at -> labels[at]).toArray();
            trainer = new SoftmaxTrainer(space.rows(), intents.size() + (hasOutOfScope() ? 1 : 0), settings);
            ClassMeans means =
                    ClassMeans.of(learnt.stream().map(Sentence::vector).toList(), own, intents.size());
            model = new IntentModel(intents, space, trainer.model(), means);
        }

        void round() {
            trainer.round(features, own);
        }

        IntentModel model() {
            return model;
        }
    }
}
