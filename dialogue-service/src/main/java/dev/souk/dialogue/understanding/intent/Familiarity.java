package dev.souk.dialogue.understanding.intent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells sentences that have an intent of the list from those that have none: a logistic regression over a few standardised
 * signals of the classifier, and a threshold under which a sentence counts as unknown. Immutable and thread-safe.
 */
final class Familiarity {
    private static final int ROUNDS = 10;

    private final SoftmaxRegression model;
    private final double[] means;
    private final double[] spreads;
    private double threshold;

    private Familiarity(SoftmaxRegression model, double[] means, double[] spreads) {
        this.model = model;
        this.means = means;
        this.spreads = spreads;
    }

    /** Learns from the signals of both kinds; the threshold lies where this share of the unknown is told. */
    static Familiarity fitted(List<double[]> known, List<double[]> unknown, TrainingSettings settings) {
        int size = known.getFirst().length;
        List<double[]> all = new ArrayList<>(known);
        all.addAll(unknown);
        double[] means = new double[size];
        double[] spreads = new double[size];
        for (int at = 0; at < size; at++) {
            int signal = at;
            double mean = all.stream().mapToDouble(one -> one[signal]).average().orElse(0);
            double variance = all.stream()
                    .mapToDouble(one -> (one[signal] - mean) * (one[signal] - mean))
                    .average()
                    .orElse(0);
            means[at] = mean;
            spreads[at] = Math.sqrt(variance) + 1e-9;
        }
        SoftmaxTrainer trainer = new SoftmaxTrainer(size + 1, 2, settings);
        Familiarity fitted = new Familiarity(trainer.model(), means, spreads);
        List<Features> features = all.stream().map(fitted::features).toList();
        int[] labels = new int[all.size()];
        Arrays.fill(labels, 0, known.size(), 1);
        for (int round = 0; round < ROUNDS; round++) {
            trainer.round(features, labels);
        }
        double[] ascending = unknown.stream().mapToDouble(fitted::of).sorted().toArray();
        int told = (int) Math.ceil(settings.leastRecall() * ascending.length);
        fitted.threshold = Math.nextUp(ascending[Math.clamp(told - 1L, 0, ascending.length - 1)]);
        return fitted;
    }

    /** The probability that a sentence with these signals is known. */
    double of(double[] signals) {
        return SoftmaxRegression.probabilities(model.scores(features(signals)))[1];
    }

    boolean isKnown(double familiarity) {
        return familiarity >= threshold;
    }

    private Features features(double[] signals) {
        int[] rows = new int[signals.length + 1];
        float[] values = new float[rows.length];
        for (int at = 0; at < signals.length; at++) {
            rows[at] = at;
            values[at] = (float) ((signals[at] - means[at]) / spreads[at]);
        }
        rows[signals.length] = signals.length;
        values[signals.length] = 1;
        return new Features(rows, values);
    }
}
