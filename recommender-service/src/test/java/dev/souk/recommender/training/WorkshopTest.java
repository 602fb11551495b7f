package dev.souk.recommender.training;

import static dev.souk.recommender.DemoLog.NOON;
import static dev.souk.recommender.DemoLog.SHOP;
import static dev.souk.recommender.DemoLog.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.recommender.Families;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.modelfile.ModelFile;
import dev.souk.recommender.modelfile.ModelHeader;
import dev.souk.recommender.training.Workshop.Title;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkshopTest {
    @TempDir
    Path folder;

    static List<String> families() {
        return Families.standard().names();
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyFamilysFile_tellsHowGoodItIs_itsParameters_andTheRangeOfItsData(String family) throws IOException {
        ShopLog shop = new ShopLog(SHOP);
        log(3, 60).forEach(shop::add);
        TrainingData data = shop.data();

        String place = new Workshop(folder, Families.standard(), InstantSource.fixed(NOON))
                .train(new Title(SHOP, "taste"), family, data, TrainingOptions.seeded(7))
                .place();

        ModelHeader header = ModelFile.open(Path.of(place)).header();
        assertThat(header.metrics()).containsKeys("recall@20", "ndcg@20", "heldOutShoppers", "trainSeconds");
        assertThat(header.metrics().get("recall@20")).isBetween(0.0, 1.0);
        assertThat(header.parameters()).containsEntry("seed", 7.0);
        assertThat(header.data().from()).isEqualTo(data.interactions().earliest());
        assertThat(header.data().to()).isEqualTo(data.interactions().latest());
    }
}
