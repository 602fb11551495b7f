package dev.souk.recommender.top;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopItemsTest {
    @Test
    void anyScores_giveWhatSortingGives() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int limit = random.nextInt(12);
            List<ScoredItem> all = IntStream.range(0, random.nextInt(60))
                    .mapToObj(item -> new ScoredItem(item, random.nextInt(8)))
                    .toList();
            TopItems top = new TopItems(limit);
            all.forEach(item -> top.offer(item.item(), item.score()));
            assertThat(top.bestFirst())
                    .isEqualTo(all.stream()
                            .sorted(Comparator.comparing(ScoredItem::score)
                                    .reversed()
                                    .thenComparing(ScoredItem::item))
                            .limit(limit)
                            .toList());
        }
    }

    @Test
    void scoreThatIsNoNumber_staysOut() {
        TopItems top = new TopItems(3);
        top.offer(1, Float.NaN);
        assertThat(top.bestFirst()).isEmpty();
    }
}
