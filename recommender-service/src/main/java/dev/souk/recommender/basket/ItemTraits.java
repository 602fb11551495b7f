package dev.souk.recommender.basket;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** What the sales so far say of each item, whoever asks. */
final class ItemTraits {
    private static final double SECONDS_A_DAY = 86_400;
    private final Interactions all;
    private final long now;

    /** @param now epoch seconds, not before the last sale */
    ItemTraits(Interactions all, long now) {
        this.all = all;
        this.now = now;
    }

    /** log(1 + Σ 2^(−age / half-life)) over the sales, divided by the largest. */
    float[] popularity(double halfLifeDays) {
        return logarithms(sales((float days) -> (float) Math.pow(2, -days / halfLifeDays)));
    }

    /** How much faster an item sold in the last fortnight than in the four weeks before: the log of the ratio, in [−1, 1]. */
    float[] rise() {
        float[] lately = sales(days -> days < 14 ? 1 : 0);
        float[] before = sales(days -> days >= 14 && days < 42 ? 0.5f : 0);
        float[] rise = new float[lately.length];
        for (int item = 0; item < rise.length; item++) {
            double ratio = Math.log((lately[item] + 3) / (before[item] + 3)) / 2;
            rise[item] = (float) Math.clamp(ratio, -1, 1);
        }
        return rise;
    }

    /** How new an item is: e^(−days since its first sale ÷ 45), 0 for one never sold. */
    float[] novelty() {
        float[] oldest = new float[all.items()];
        Arrays.fill(oldest, -1);
        each((item, days) -> oldest[item] = Math.max(oldest[item], days));
        for (int item = 0; item < oldest.length; item++) {
            oldest[item] = oldest[item] < 0 ? 0 : (float) Math.exp(-oldest[item] / 45);
        }
        return oldest;
    }

    /** The share of an item's buyers who bought it again, drawn towards the mean of all by ten buyers' weight. */
    float[] loyalty() {
        float[] buyers = new float[all.items()];
        float[] again = new float[all.items()];
        float allBuyers = 1;
        float allAgain = 0;
        for (int user = 0; user < all.users(); user++) {
            History history = all.history(user);
            BitSet once = new BitSet();
            BitSet twice = new BitSet();
            for (int at = 0; at < history.size(); at++) {
                (once.get(history.item(at)) ? twice : once).set(history.item(at));
            }
            once.stream().forEach(item -> buyers[item]++);
            twice.stream().forEach(item -> again[item]++);
            allBuyers += once.cardinality();
            allAgain += twice.cardinality();
        }
        float mean = allAgain / allBuyers;
        for (int item = 0; item < again.length; item++) {
            again[item] = (again[item] + 10 * mean) / (buyers[item] + 10);
        }
        return again;
    }

    /** Of the shoppers who had an item before the last 30 days, the share who bought it in them, drawn to the mean by ten of them. */
    float[] boughtAgain() {
        float[] had = new float[all.items()];
        float[] again = new float[all.items()];
        lately((item, before) -> again[item] += before ? 1 : 0, item -> had[item]++);
        float allHad = 1;
        float allAgain = 0;
        for (int item = 0; item < had.length; item++) {
            allHad += had[item];
            allAgain += again[item];
        }
        for (int item = 0; item < had.length; item++) {
            again[item] = (again[item] + 10 * allAgain / allHad) / (had[item] + 10);
        }
        return again;
    }

    /** How many shoppers bought an item in the last 30 days for the first time: log(1 + n), divided by the largest. */
    float[] newlyBought() {
        float[] fresh = new float[all.items()];
        lately((item, before) -> fresh[item] += before ? 0 : 1, item -> {});
        return logarithms(fresh);
    }

    /** Tells of each shopper the distinct items of the last 30 days, whether they had them before, and the items they had before. */
    private void lately(Bought lately, IntConsumer had) {
        long from = now - 30 * (long) SECONDS_A_DAY;
        for (int user = 0; user < all.users(); user++) {
            History history = all.history(user);
            BitSet before = new BitSet();
            BitSet since = new BitSet();
            for (int at = 0; at < history.size(); at++) {
                (history.time(at) < from ? before : since).set(history.item(at));
            }
            since.stream().forEach(item -> lately.of(item, before.get(item)));
            before.stream().forEach(had);
        }
    }

    private static float[] logarithms(float[] sums) {
        float most = 1e-9f;
        for (int item = 0; item < sums.length; item++) {
            sums[item] = (float) Math.log1p(sums[item]);
            most = Math.max(most, sums[item]);
        }
        for (int item = 0; item < sums.length; item++) {
            sums[item] /= most;
        }
        return sums;
    }

    private float[] sales(Weight weight) {
        float[] sums = new float[all.items()];
        each((item, days) -> sums[item] += weight.at(days));
        return sums;
    }

    private void each(Sale sale) {
        for (int user = 0; user < all.users(); user++) {
            History history = all.history(user);
            for (int at = 0; at < history.size(); at++) {
                sale.of(history.item(at), (float) ((now - history.time(at)) / SECONDS_A_DAY));
            }
        }
    }

    private interface Weight {
        float at(float days);
    }

    private interface Bought {
        void of(int item, boolean before);
    }

    private interface Sale {
        void of(int item, float days);
    }
}
