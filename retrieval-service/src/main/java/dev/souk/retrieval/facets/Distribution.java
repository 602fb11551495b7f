package dev.souk.retrieval.facets;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.knowledge.Facet.FacetCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One attribute's values over some items. Entropy is H = −Σ p·log₂ p over the values, or over quartile buckets of amounts, with the missing as one
 * value more. Not shared between threads.
 */
final class Distribution {
    private static final int MOST_COUNTS = 30;
    private static final Pattern JOINT = Pattern.compile(" / |, ");
    private static final double[] QUANTILES = {0, 0.25, 0.5, 0.75, 1};

    private final int items;
    private final Map<AttributeValue, Integer> whole = new HashMap<>();
    private final TreeMap<Double, Integer> numbers = new TreeMap<>();
    private int present;
    private int numbered;

    Distribution(int items) {
        this.items = items;
    }

    void add(AttributeValue value, double number, int count) {
        whole.merge(value, count, Integer::sum);
        present += count;
        if (!Double.isNaN(number)) {
            numbers.merge(number, count, Integer::sum);
            numbered += count;
        }
    }

    Facet facet(String attribute, AttributeKind kind) {
        double coverage = items == 0 ? 0 : (double) present / items;
        return switch (kind) {
            case AMOUNT, AMOUNTS -> {
                List<Double> quantiles = quantiles();
                yield new Facet(attribute, kind, coverage, entropy(buckets(quantiles)), List.of(), quantiles);
            }
            case TERM, TERMS, TEXT, FLAG ->
                new Facet(attribute, kind, coverage, entropy(List.copyOf(whole.values())), counts(), List.of());
        };
    }

    private List<FacetCount> counts() {
        Map<AttributeValue, Integer> single = new HashMap<>();
        whole.forEach((value, count) -> parts(value).forEach(part -> single.merge(part, count, Integer::sum)));
        return single.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(FacetCount::items).reversed().thenComparing(count -> count.value()
                        .toString()))
                .limit(MOST_COUNTS)
                .toList();
    }

    /** What a shopper would name of a value: of "Black / Red" each color, where some item is of one of them alone. */
    private List<AttributeValue> parts(AttributeValue value) {
        if (value instanceof AttributeValue.Several(List<AttributeValue> several)) {
            return several;
        }
        if (value instanceof AttributeValue.Term(String term)) {
            List<AttributeValue> parts = JOINT.splitAsStream(term)
                    .distinct()
                    .<AttributeValue>map(AttributeValue::of)
                    .toList();
            if (parts.stream().anyMatch(whole::containsKey)) {
                return parts;
            }
        }
        return List.of(value);
    }

    private List<Double> quantiles() {
        if (numbered == 0) {
            return List.of();
        }
        List<Double> quantiles = new ArrayList<>();
        for (double quantile : QUANTILES) {
            int rank = (int) Math.max(1, Math.ceil(quantile * numbered));
            int seen = 0;
            for (Map.Entry<Double, Integer> entry : numbers.entrySet()) {
                seen += entry.getValue();
                if (seen >= rank) {
                    quantiles.add(entry.getKey());
                    break;
                }
            }
        }
        return quantiles;
    }

    private List<Integer> buckets(List<Double> quantiles) {
        if (quantiles.isEmpty()) {
            return List.of();
        }
        List<Integer> buckets = new ArrayList<>();
        double above = Double.NEGATIVE_INFINITY;
        for (double upper : quantiles.subList(1, quantiles.size())) {
            buckets.add(
                    upper <= above
                            ? 0
                            : numbers.subMap(above, false, upper, true).values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum());
            above = upper;
        }
        return buckets;
    }

    private double entropy(List<Integer> counts) {
        double bits = term(items - present);
        for (int count : counts) {
            bits += term(count);
        }
        return bits;
    }

    private double term(int count) {
        if (count <= 0 || items == 0) {
            return 0;
        }
        double share = (double) count / items;
        return -share * Math.log(share) / Math.log(2);
    }
}
