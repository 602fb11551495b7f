package dev.souk.retrieval.search;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Ordering;
import dev.souk.retrieval.columns.CategoryTable;
import dev.souk.retrieval.columns.Column;
import dev.souk.retrieval.columns.Matches;
import dev.souk.retrieval.columns.RowFilter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Ranks matches. Priced items come before unpriced ones, and alone where there are enough of them. Then, where an ordering is asked for, its
 * attribute decides, missing last. Then the fused score: reciprocal rank fusion Σ 1 ÷ (k + rank) over the legs (Cormack et al. 2009), plus the share
 * of soft constraints met at the weight of two first places. Then the item's standing. Time is linear in matches, times log of the limit.
 */
final class Ranking {
    private static final double SOFT_WEIGHT = 2;

    private final Matches matches;
    private final List<Constraint> soft;
    private final SearchSettings settings;
    private final Map<RowHit, Double> fused = new HashMap<>();

    Ranking(Matches matches, List<Constraint> soft, List<Leg> legs, SearchSettings settings) {
        this.matches = matches;
        this.soft = soft;
        this.settings = settings;
        for (Leg leg : legs) {
            int rank = 1;
            for (RowHit hit : leg.hits()) {
                fused.merge(hit, 1.0 / (settings.fusionConstant() + rank++), Double::sum);
            }
        }
    }

    /** The best of all matches, best first, with scores that fall strictly from unpriced to priced. */
    List<Candidate> best(@Nullable Ordering ordering, int limit) {
        boolean pricedOnly = matches.having(CatalogueItem.PRICE) >= settings.fewPriced();
        PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(ORDER.reversed());
        for (Matches.TableRows part : matches.tables()) {
            offer(part, ordering, pricedOnly, limit, worstFirst);
        }
        List<Ranked> best = new ArrayList<>(worstFirst);
        best.sort(ORDER);
        List<Candidate> candidates = new ArrayList<>(best.size());
        for (Ranked ranked : best) {
            candidates.add(new Candidate(ranked.hit().table().item(ranked.hit().row()), ranked.score()));
        }
        return candidates;
    }

    private void offer(
            Matches.TableRows part,
            @Nullable Ordering ordering,
            boolean pricedOnly,
            int limit,
            PriorityQueue<Ranked> worstFirst) {
        CategoryTable table = part.table();
        Optional<Column> prices = table.column(CatalogueItem.PRICE);
        Optional<Column> keys = ordering == null ? Optional.empty() : table.column(ordering.attribute());
        double sign = ordering != null && ordering.direction() == Ordering.Direction.DESCENDING ? -1 : 1;
        List<BitSet> wishes =
                soft.stream().map(wish -> RowFilter.rows(table, wish)).toList();
        for (int row = part.rows().nextSetBit(0); row >= 0; row = part.rows().nextSetBit(row + 1)) {
            boolean priced = has(prices, row);
            if (pricedOnly && !priced) {
                continue;
            }
            double key = has(keys, row) ? sign * keys.get().number(keys.get().code(row)) : Double.NaN;
            RowHit hit = new RowHit(table, row);
            Ranked ranked = new Ranked(hit, priced, key, score(hit, wishes) + (priced ? 1 : 0));
            if (worstFirst.size() < limit) {
                worstFirst.add(ranked);
            } else if (limit > 0 && ORDER.compare(ranked, worstFirst.element()) < 0) {
                worstFirst.poll();
                worstFirst.add(ranked);
            }
        }
    }

    private static boolean has(Optional<Column> column, int row) {
        return column.isPresent() && column.get().code(row) != Column.MISSING;
    }

    private double score(RowHit hit, List<BitSet> wishes) {
        double score = fused.isEmpty() ? 0 : fused.getOrDefault(hit, 0.0);
        if (wishes.isEmpty()) {
            return score;
        }
        long met = wishes.stream().filter(wish -> wish.get(hit.row())).count();
        return score + SOFT_WEIGHT / (settings.fusionConstant() + 1) * met / wishes.size();
    }

    /** Best first; a key that is not there (NaN) comes last, as {@link Double#compare} has it. */
    private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::priced)
            .reversed()
            .thenComparingDouble(Ranked::key)
            .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
            .thenComparingDouble(Ranked::standing)
            .thenComparing(ranked -> ranked.hit().table().category());

    private record Ranked(RowHit hit, boolean priced, double key, double score) {
        double standing() {
            return (double) hit.row() / hit.table().size();
        }
    }
}
