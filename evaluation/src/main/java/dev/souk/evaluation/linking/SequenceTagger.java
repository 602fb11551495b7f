package dev.souk.evaluation.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Tags a character sequence: a linear-chain model of hashed features, trained by the averaged structured perceptron (Collins
 * 2002) and decoded by Viterbi.
 *
 * <p>score(x, y) = Σᵢ w(f(x, i), yᵢ) + w(yᵢ₋₁, yᵢ). After each wrong text the gold's features gain 1 and the guess's lose 1; the weights
 * kept are those averaged over all steps. A text of n characters and T tags costs O(n · T · (T + features)). The table has 2²² rows, so
 * that features that share a row are rare. Trained in one thread; deterministic by its seed.
 */
final class SequenceTagger {
    private static final int ROWS = 1 << 22;

    private final List<String> tags;
    private final float[][] weights;
    private final float[][] sums;
    private int step = 1;

    SequenceTagger(List<String> tags) {
        this.tags = List.copyOf(tags);
        this.weights = new float[tags.size() + 1][];
        this.sums = new float[tags.size() + 1][];
        for (int tag = 0; tag < tags.size(); tag++) {
            weights[tag] = new float[ROWS];
            sums[tag] = new float[ROWS];
        }
        weights[tags.size()] = new float[tags.size() * (tags.size() + 1)];
        sums[tags.size()] = new float[tags.size() * (tags.size() + 1)];
    }

    /** Trains on the texts in so many rounds, in an order drawn from the seed. */
    void train(List<TaggedText> texts, int rounds, long seed) {
        List<TaggedText> order = new ArrayList<>(texts);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        for (int tag = 0; tag < weights.length; tag++) {
            for (int row = 0; row < weights[tag].length; row++) {
                weights[tag][row] -= sums[tag][row] / step;
            }
        }
    }

    List<String> tags(List<String> characters) {
        return Arrays.stream(decoded(features(characters))).mapToObj(tags::get).toList();
    }

    private void learn(TaggedText text) {
        int[][] features = features(text.characters());
        int[] gold = text.tags().stream().mapToInt(tags::indexOf).toArray();
        int[] guess = decoded(features);
        if (!Arrays.equals(gold, guess)) {
            for (int at = 0; at < gold.length; at++) {
                if (gold[at] != guess[at]) {
                    for (int row : features[at]) {
                        update(gold[at], row, 1);
                        update(guess[at], row, -1);
                    }
                }
                int before = at == 0 ? tags.size() : gold[at - 1];
                int guessed = at == 0 ? tags.size() : guess[at - 1];
                if (gold[at] != guess[at] || before != guessed) {
                    update(tags.size(), before * tags.size() + gold[at], 1);
                    update(tags.size(), guessed * tags.size() + guess[at], -1);
                }
            }
        }
        step++;
    }

    private void update(int tag, int row, float by) {
        weights[tag][row] += by;
        sums[tag][row] += by * step;
    }

    private int[] decoded(int[][] features) {
        int count = tags.size();
        float[] last = new float[count];
        int[][] back = new int[features.length][count];
        for (int at = 0; at < features.length; at++) {
            float[] next = new float[count];
            for (int tag = 0; tag < count; tag++) {
                int from = at == 0 ? count : best(last, tag);
                back[at][tag] = from;
                float score = at == 0 ? 0 : last[from];
                score += weights[count][from * count + tag];
                for (int row : features[at]) {
                    score += weights[tag][row];
                }
                next[tag] = score;
            }
            last = next;
        }
        return path(last, back);
    }

    private int best(float[] last, int tag) {
        int count = tags.size();
        int best = 0;
        for (int from = 1; from < count; from++) {
            float better = last[from] + weights[count][from * count + tag];
            if (better > last[best] + weights[count][best * count + tag]) {
                best = from;
            }
        }
        return best;
    }

    private static int[] path(float[] last, int[][] back) {
        int[] path = new int[back.length];
        if (back.length == 0) {
            return path;
        }
        int tag = 0;
        for (int other = 1; other < last.length; other++) {
            tag = last[other] > last[tag] ? other : tag;
        }
        for (int at = back.length - 1; at >= 0; at--) {
            path[at] = tag;
            tag = back[at][tag];
        }
        return path;
    }

    private static int[][] features(List<String> characters) {
        int[][] features = new int[characters.size()][];
        for (int at = 0; at < features.length; at++) {
            features[at] = CharacterFeatures.at(characters, at, ROWS);
        }
        return features;
    }
}
