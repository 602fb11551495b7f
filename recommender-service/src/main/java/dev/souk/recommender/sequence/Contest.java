package dev.souk.recommender.sequence;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One held-out item against the rivals that could push it down a ranking: the best few of each voice and of popularity
 * alone. Each is held as what every voice says of it, so that any weighing of the voices is ranked in O(rivals · voices).
 */
final class Contest {
    private static final int RIVALS_PER_VOICE = 60;

    /** The held-out item's claims first, then each rival's; a claim a voice, popularity first. */
    private final float[] claims;

    private Contest(float[] claims) {
        this.claims = claims;
    }

    static Contest of(Choir choir, History history, int gold) {
        int voices = choir.voices().size();
        float[][] says = new float[voices + 1][];
        says[0] = choir.popularity();
        Set<Integer> contenders = new LinkedHashSet<>();
        contenders.add(gold);
        BitSet had = history.itemSet();
        contenders.addAll(rivals(choir.popularity(), had));
        for (int c = 0; c < voices; c++) {
            float[] scores = new float[choir.items()];
            choir.voices().get(c).speak(history, 1, scores);
            says[c + 1] = scores;
            contenders.addAll(rivals(scores, had));
        }
        float[] claims = new float[contenders.size() * (voices + 1)];
        int filled = 0;
        for (int contender : contenders) {
            for (float[] voice : says) {
                claims[filled++] = voice[contender];
            }
        }
        return new Contest(claims);
    }

    private static List<Integer> rivals(float[] scores, BitSet had) {
        TopItems best = new TopItems(RIVALS_PER_VOICE);
        for (int item = 0; item < scores.length; item++) {
            if (scores[item] > 0 && best.wants(scores[item]) && !had.get(item)) {
                best.offer(item, scores[item]);
            }
        }
        return best.bestFirst().stream().map(ScoredItem::item).toList();
    }

    /** How many rivals the weighing puts before the held-out item; equals count half. */
    double rank(float[] weights) {
        float gold = weigh(weights, 0);
        double before = 0;
        for (int at = weights.length; at < claims.length; at += weights.length) {
            float rival = weigh(weights, at);
            before += rival > gold ? 1 : rival == gold ? 0.5 : 0;
        }
        return before;
    }

    private float weigh(float[] weights, int at) {
        float sum = 0;
        for (int c = 0; c < weights.length; c++) {
            sum += weights[c] * claims[at + c];
        }
        return sum;
    }
}
