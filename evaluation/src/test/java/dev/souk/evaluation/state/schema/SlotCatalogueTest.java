package dev.souk.evaluation.state.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.state.corpus.Corpus;
import dev.souk.evaluation.state.corpus.Slot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SlotCatalogueTest {
    private static final Slot AREA = new Slot("旅馆", "区域");
    private static final Slot FOOD = new Slot("餐厅", "食物");

    @Test
    void areaToldInManyWordings_hasThePointsOfTheCompass() {
        assertThat(catalogue(AREA, Set.of("中心", "镇的北部", "那个地区")).values(AREA))
                .containsExactlyInAnyOrder("中心", "北方", "南方", "东方", "西部");
    }

    @Test
    void areaThatIsACity_keepsItsCities() {
        assertThat(catalogue(AREA, Set.of("台北", "高雄")).values(AREA)).containsExactlyInAnyOrder("台北", "高雄");
    }

    @Test
    void food_hasWhatIsToldBesideTheCuisinesOfTheWorld() {
        assertThat(catalogue(FOOD, Set.of("川菜")).values(FOOD)).contains("川菜", "韩国的");
    }

    private static SlotCatalogue catalogue(Slot slot, Set<String> told) {
        return new SlotCatalogue(new Corpus("zh", Map.of(slot, told), Map.of(), List.of()), SlotWords.shipped());
    }
}
