package dev.souk.dialogue.understanding.intent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells sentences that have an intent of the list from those that have none: the probability by a regression over a few signals
 * of the classifier, and a threshold under which a sentence counts as unknown. Immutable and thread-safe.
 */
final class Familiarity {
    private static final int ROUNDS = 10;

    private final Judge judge;
    private final double threshold;

    private Familiarity(Judge judge, double threshold) {
        this.judge = judge;
        this.threshold = threshold;
    }

    /** Learns from the signals of both kinds; the threshold lies where this share of the unknown is told. */
    static Familiarity fitted(List<double[]> known, List<double[]> unknown, TrainingSettings settings) {
        List<double[]> all = new ArrayList<>(known);
        all.addAll(unknown);
        SoftmaxTrainer trainer = new SoftmaxTrainer(known.getFirst().length + 1, 2, settings);
        Judge judge = Judge.over(all, trainer.model());
        List<Features> features = all.stream().map(judge::features).toList();
        int[] labels = new int[all.size()];
        Arrays.fill(labels, 0, known.size(), 1);
        for (int round = 0; round < ROUNDS; round++) {
            trainer.round(features, labels);
        }
        double[] ascending = unknown.stream().mapToDouble(judge::of).sorted().toArray();
        int told = (int) Math.ceil(settings.leastRecall() * ascending.length);
        return new Familiarity(judge, Math.nextUp(ascending[Math.clamp(told - 1L, 0, ascending.length - 1)]));
    }

    /** The probability that a sentence with these signals is known. */
    double of(double[] signals) {
        return judge.of(signals);
    }

    boolean isKnown(double familiarity) {
        return familiarity >= threshold;
    }

    /** A logistic regression over standardised signals. */
    private static final class Judge {
        private final SoftmaxRegression model;
        private final double[] means;
        private final double[] spreads;

        private Judge(SoftmaxRegression model, double[] means, double[] spreads) {
            this.model = model;
            this.means = means;
            this.spreads = spreads;
        }

        /** Standardises as these signals ask for. */
        static Judge over(List<double[]> all, SoftmaxRegression model) {
            int size = all.getFirst().length;
            double[] means = new double[size];
            double[] spreads = new double[size];
            for (int at = 0; at < size; at++) {
                int signal = at;
                double mean =
                        all.stream().mapToDouble(one -> one[signal]).average().orElse(0);
                double variance = all.stream()
                        .mapToDouble(one -> (one[signal] - mean) * (one[signal] - mean))
                        .average()
                        .orElse(0);
                means[at] = mean;
                spreads[at] = Math.sqrt(variance) + 1e-9;
            }
            return new Judge(model, means, spreads);
        }

        double of(double[] signals) {
            return SoftmaxRegression.probabilities(model.scores(features(signals)))[1];
        }

        Features features(double[] signals) {
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
}
