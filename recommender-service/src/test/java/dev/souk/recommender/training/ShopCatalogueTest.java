package dev.souk.recommender.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.recommender.DemoLog;
import dev.souk.recommender.content.ItemContent;
import dev.souk.recommender.content.ItemEmbeddings;
import dev.souk.recommender.interactions.Names;
import dev.souk.recommender.model.TrainingProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopCatalogueTest {
    private static final Names ITEMS = new Names(List.of("kettle", "mug", "pot", "unknown"));
    private final LengthOfName chinese = new LengthOfName("zh", new ArrayList<>());
    private final ShopCatalogue catalogue =
            new ShopCatalogue(List.of(new LengthOfName("en", new ArrayList<>()), chinese));

    /** A stand-in for a language model: how long a name is. */
    private record LengthOfName(String language, List<String> asked) implements NameEmbedder {
        @Override
        public List<float[]> embed(List<String> names, TrainingProgress progress) {
            asked.addAll(names);
            return names.stream().map(name -> new float[] {name.length()}).toList();
        }
    }

    private void put(String id, String category, Map<String, ItemText> texts, AttributeValue material) {
        Map<String, AttributeValue> attributes = Map.of("material", material, "price", AttributeValue.of(9));
        catalogue.put(
                new CatalogueItem(DemoLog.SHOP, id, category, texts, attributes, List.of(), new ItemSource("demo", 0)));
    }

    private ItemContent content() {
        return catalogue.content(ITEMS, TrainingProgress.UNHEARD);
    }

    private double likeness(int one, int other) {
        float[] sums = new float[ITEMS.all().size()];
        var attributes = content().attributes();
        for (int at = attributes.byItem().start(one); at < attributes.byItem().end(one); at++) {
            attributes
                    .byAttribute()
                    .addTo(attributes.byItem().column(at), attributes.byItem().value(at), sums);
        }
        return sums[other];
    }

    @Test
    void itemsOfOneMaterial_areAlike_butNotThoseOfOnePrice() {
        put("kettle", "kettles", Map.of(), AttributeValue.of("steel"));
        put("mug", "mugs", Map.of(), AttributeValue.of("clay"));
        put("pot", "pots", Map.of(), new AttributeValue.Several(List.of(AttributeValue.of("steel"))));

        assertThat(likeness(0, 2)).isPositive();
        assertThat(likeness(0, 1)).isZero();
        assertThat(content().described()).isEqualTo(3);
    }

    @Test
    void namesThatShareWords_areAlike_inEnglishAndInChinese() {
        put("kettle", "a", Map.of("en", new ItemText("Blue kettle", "")), AttributeValue.of("1"));
        put(
                "mug",
                "b",
                Map.of("en", new ItemText("mug, BLUE", ""), "zh", new ItemText("陶瓷馬克杯", "")),
                AttributeValue.of("2"));
        put("pot", "c", Map.of("zh", new ItemText("陶瓷鍋", "")), AttributeValue.of("3"));

        assertThat(likeness(0, 1)).isPositive();
        assertThat(likeness(1, 2)).isPositive();
        assertThat(likeness(0, 2)).isZero();
    }

    @Test
    void nameOfEachLanguage_isEmbeddedOnceByItsOwnModel() {
        put("kettle", "a", Map.of("zh", new ItemText("水壺", "")), AttributeValue.of("1"));
        put("mug", "b", Map.of("zh", new ItemText("水壺", "")), AttributeValue.of("2"));
        put("pot", "c", Map.of("zh", new ItemText("陶瓷鍋", "")), AttributeValue.of("3"));

        ItemEmbeddings embeddings = content().embeddings();

        assertThat(chinese.asked).containsExactly("水壺", "陶瓷鍋");
        assertThat(embeddings.vectors().row(0)).isEqualTo(embeddings.vectors().row(1));
        assertThat(embeddings.vectors().row(2)[1]).isEqualTo(1, within(1e-6f));
        assertThat(embeddings.vectors().row(3)).containsOnly(0);
    }

    @Test
    void itemThatIsGone_isNotKnown() {
        put("kettle", "kettles", Map.of(), AttributeValue.of("steel"));
        catalogue.remove("kettle");

        assertThat(catalogue.itemIds()).isEmpty();
        assertThat(content().described()).isZero();
    }
}
