package dev.souk.dialogue.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescribedTest {
    private static final String STAYS = "Three sizes of tips, so it stays put on a run.";
    private static final CatalogueItem ITEM = new CatalogueItem(
            "demo",
            "i",
            "headphones",
            Map.of(
                    "en", new ItemText("Aru Pebble", "Tuned for voices first. " + STAYS + " Comes in a car-pet box."),
                    "zh", new ItemText("Aru Pebble", "人聲清楚。附軟耳塞，跑步也不容易掉。")),
            Map.of(),
            List.of(),
            new ItemSource("catalogue.ndjson", 0));

    @Test
    void sentenceThatSpeaksOfTheWords_isQuoted_inWhateverFormTheyStand() {
        assertThat(of("running", "en")).contains(STAYS);
        assertThat(of("stay put runs", "en")).contains(STAYS);
        assertThat(of("voice", "en")).contains("Tuned for voices first.");
        assertThat(of("跑步", "zh")).contains("附軟耳塞，跑步也不容易掉。");
    }

    @Test
    void sentenceThatHasFewOfTheWords_orOnlyBeginsAlike_isNot() {
        assertThat(of("running club office", "en")).isEmpty();
        assertThat(of("carpet voic", "en")).isEmpty();
        assertThat(of("游泳", "zh")).isEmpty();
        assertThat(of("", "en")).isEmpty();
        assertThat(of("running", "ja")).isEmpty();
    }

    private static Optional<String> of(String words, String language) {
        return new Described(words, language).of(ITEM);
    }
}
