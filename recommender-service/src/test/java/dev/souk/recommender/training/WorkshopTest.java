package dev.souk.recommender.training;

import static dev.souk.recommender.DemoLog.NOON;
import static dev.souk.recommender.DemoLog.SHOP;
import static dev.souk.recommender.DemoLog.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.model.ModelAnnouncement;
import dev.souk.recommender.Families;
import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.content.ItemContent;
import dev.souk.recommender.content.ItemEmbeddings;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.modelfile.ModelFile;
import dev.souk.recommender.modelfile.ModelHeader;
import dev.souk.recommender.modelfile.ModelStore;
import dev.souk.recommender.modelfile.StoredModel;
import dev.souk.recommender.modelfile.TrainedModel;
import dev.souk.recommender.neighbourhood.NeighbourhoodTrainer;
import dev.souk.recommender.neighbourhood.Weighting;
import dev.souk.recommender.training.Workshop.Title;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkshopTest {
    private static final Title TITLE = new Title(SHOP, "taste");

    @TempDir
    Path folder;

    private static TrainingData data() {
        ShopLog shop = new ShopLog(SHOP);
        log(3, 60).forEach(shop::add);
        TrainingData data = shop.data(Set.of());
        return data.knowing(content(data.items().all().size()));
    }

    /** Every third item is alike. */
    private static ItemContent content(int items) {
        Map<Integer, float[]> embeddings = new HashMap<>();
        Map<Integer, Set<Integer>> attributes = new HashMap<>();
        for (int item = 0; item < items; item++) {
            embeddings.put(item, new float[] {item % 3, 1 - item % 3});
            attributes.put(item, Set.of(item % 3));
        }
        return new ItemContent(ItemAttributes.of(items, attributes), ItemEmbeddings.of(items, embeddings));
    }

    private ModelAnnouncement trained(String family, TrainingData data) throws IOException {
        return new Workshop(folder, InstantSource.fixed(NOON)).train(TITLE, family, data, TrainingOptions.seeded(7));
    }

    /** A minute later. */
    private Forgetting.Left forgotten(ModelAnnouncement served, String shopper) throws IOException {
        return (Forgetting.Left) forgetting(served.version(), shopper);
    }

    private Forgetting forgetting(String version, String shopper) throws IOException {
        return new Workshop(folder, InstantSource.fixed(NOON.plusSeconds(60)))
                .forget(TITLE, version, shopper)
                .orElseThrow();
    }

    static List<String> families() {
        return Families.standard().names();
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyFamilysFile_tellsHowGoodItIs_itsParameters_andTheRangeOfItsData(String family) throws IOException {
        TrainingData data = data();

        String place = trained(family, data).place();

        ModelHeader header = ModelFile.open(Path.of(place)).header();
        assertThat(header.metrics()).containsKeys("recall@20", "ndcg@20", "heldOutShoppers", "trainSeconds");
        assertThat(header.metrics().get("recall@20")).isBetween(0.0, 1.0);
        assertThat(header.parameters()).containsEntry("seed", 7.0);
        assertThat(header.data().from()).isEqualTo(data.interactions().earliest());
        assertThat(header.data().to()).isEqualTo(data.interactions().latest());
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyFamily_forgetsAShopper_sayingHow_andNoFileIsLeftThatKnowsThem(String family) throws IOException {
        ModelAnnouncement served = trained(family, data());

        Forgetting.Left left = forgotten(served, "shopper-1");

        assertThat(left.told()).matches("model taste (unlearned|trained again, since .+)");
        assertThat(Path.of(served.place())).doesNotExist();
        StoredModel stored = ModelStore.open(Path.of(left.announcement().place()));
        assertThat(stored.shoppers().number("shopper-1")).isEmpty();
        assertThat(stored.shoppers().number("shopper-2")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixture", "transitions", "sequence", "baskets", "item-knn-bm25", "gf-cf"})
    void aFamilyThatCannotUnlearn_isTrainedAgainWithoutThem_knowingOfItemsWhatItKnew_andSaysWhy(String family)
            throws IOException {
        TrainingData data = data();
        int shopper = data.shoppers().number("shopper-1").orElseThrow();
        RecommenderModel never = Families.knowing(data.content())
                .named(family)
                .train(Interactions.without(data.interactions(), shopper), TrainingOptions.seeded(7));

        Forgetting.Left left = forgotten(trained(family, data), "shopper-1");

        assertThat(left.told()).startsWith("model taste trained again, since ").contains(family);
        RecommenderModel model =
                ModelStore.open(Path.of(left.announcement().place())).model();
        for (int other = 0; other < model.users(); other++) {
            assertThat(model.known(other).top(5, item -> true))
                    .isEqualTo(never.known(other).top(5, item -> true));
        }
    }

    @Test
    void aFamilyThatCannotBeTrainedHere_isWithdrawnWithAllItsFiles_andSaysWhy() throws IOException {
        TrainingData data = data();
        RecommenderModel byHand = new NeighbourhoodTrainer("by-hand", Weighting.COUNT, 5, 1)
                .train(data.interactions(), TrainingOptions.seeded(1));
        Path file = Files.createDirectories(TITLE.in(folder)).resolve("1.souk");
        ModelStore.save(
                file,
                new TrainedModel(byHand, data.interactions(), data.shoppers(), data.items(), Map.of(), Map.of(), NOON));

        Forgetting forgetting = forgetting("1", "shopper-1");

        assertThat(forgetting).isEqualTo(new Forgetting.Withdrawn("taste", "by-hand"));
        assertThat(forgetting.told()).contains("withdrawn", "family by-hand cannot be trained here");
        assertThat(file).doesNotExist();
    }
}
