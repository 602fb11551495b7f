package dev.souk.evaluation.search;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Means over the queries for which the catalogue has anything. */
record Figures(int queries, double first, double precision, double ndcg, double medianMillis, double ingestSeconds) {
    static Figures of(List<Judged> judged, double ingestSeconds) {
        List<Judged> asked = judged.stream().filter(Judged::hasGold).toList();
        double[] millis = asked.stream().mapToDouble(Judged::millis).sorted().toArray();
        return new Figures(
                asked.size(),
                mean(asked, Judged::first),
                mean(asked, Judged::precision),
                mean(asked, Judged::ndcg),
                millis.length == 0 ? 0 : millis[millis.length / 2],
                ingestSeconds);
    }

    private static double mean(List<Judged> asked, ToDoubleFunction<Judged> figure) {
        return asked.stream().mapToDouble(figure).average().orElse(0);
    }
}
