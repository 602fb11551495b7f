package dev.souk.recommender.factors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.recommender.kernel.Kernels;
import dev.souk.recommender.top.ItemMask;
import dev.souk.recommender.top.ScoredItem;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactorSearchTest {
    private final Factors items = Factors.random(1_000, 24, 1, new Random(1));
    private final FactorSearch search = new FactorSearch(Kernels.chosen(), items);

    private List<Integer> bySorting(float[] query, int limit, IntPredicate allowed) {
        return IntStream.range(0, items.rows())
                .filter(allowed)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> -slow(query, item)))
                .limit(limit)
                .toList();
    }

    private double slow(float[] query, int item) {
        double sum = 0;
        for (int i = 0; i < query.length; i++) {
            sum += (double) query[i] * items.values()[items.offset(item) + i];
        }
        return sum;
    }

    private static List<Integer> ids(List<ScoredItem> top) {
        return top.stream().map(ScoredItem::item).toList();
    }

    @Test
    void everyItemAllowed_findsWhatSortingFinds() {
        float[] query = items.row(17);
        assertThat(ids(search.top(query, 20, item -> true))).isEqualTo(bySorting(query, 20, item -> true));
    }

    @Test
    void maskOfAFewItems_findsOnlyThose() {
        ItemMask mask = ItemMask.only(1_000, 3, 600, 999);
        assertThat(ids(search.top(items.row(2), 20, mask))).isEqualTo(bySorting(items.row(2), 20, mask));
    }

    @Test
    void maskOfWhatIsForbidden_leavesThoseOut() {
        ItemMask mask = ItemMask.allBut(1_000, 2, 64, 999);
        assertThat(ids(search.top(items.row(2), 1_000, mask))).hasSize(997).doesNotContain(2, 64, 999);
    }

    @Test
    void batch_answersAsOneByOne() {
        List<float[]> queries = List.of(items.row(1), items.row(2), items.row(3));
        assertThat(search.top(queries, 5, item -> item % 2 == 0))
                .isEqualTo(queries.stream()
                        .map(query -> search.top(query, 5, item -> item % 2 == 0))
                        .toList());
    }
}
