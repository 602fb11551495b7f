package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.need.NeedTracker;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coats for men and for women, by whom one is for. */
class MadeForTest {
    private static final String FOR_MEN = "cut IS men|unisex";
    private static final String FOR_WOMEN = "cut IS women|unisex";
    private static final Understanding UNDERSTANDING = new Understanding(coats());

    @ParameterizedTest
    @ValueSource(strings = {"a coat for my husband under 90", "my dad needs a coat", "想買大衣給我爸", "給男友的大衣 90以下"})
    void coatForAMan_isAMansOrAnybodys(String said) {
        assertThat(held(said)).contains(FOR_MEN, "soft cut IS men");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a coat for my mom under 90", "coats for my girlfriend", "想買大衣給我老婆", "我媽想要一件大衣"})
    void coatForAWoman_isAWomansOrAnybodys(String said) {
        assertThat(held(said)).contains(FOR_WOMEN, "soft cut IS women");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a coat for my kid", "a coat under 90", "給小孩的大衣"})
    void coatForAChildOrNobody_mayBeAny(String said) {
        assertThat(held(said)).noneMatch(held -> held.startsWith("cut"));
    }

    @Test
    void whatTheShopperSaysOfIt_goesBefore() {
        assertThat(held("a unisex coat for my dad")).contains("cut IS unisex").doesNotContain(FOR_MEN);
        assertThat(held("a coat for my dad", "women's is fine, he is small")).doesNotContain(FOR_MEN);
    }

    @Test
    void itIsGivenUp_itIsNotSaidAgain() {
        assertThat(held("a coat for my dad", "any cut is fine", "under 90")).noneMatch(held -> held.startsWith("cut"));
    }

    private static List<String> held(String... said) {
        NeedTracker tracker = new NeedTracker(UNDERSTANDING.lexicon());
        ConversationNeeds needs = ConversationNeeds.empty();
        for (int turn = 0; turn < said.length; turn++) {
            needs = tracker.apply(
                    UNDERSTANDING
                            .understand(new Utterance(said[turn], "en", turn, needs, ShownItems.NONE, null, null))
                            .acts(),
                    needs);
        }
        return needs.need().constraints().stream().map(SentencesTest::written).toList();
    }

    private static Lexicon coats() {
        AttributeDefinition price =
                new AttributeDefinition("price", AttributeKind.AMOUNT, "", Map.of(), Map.of(), Map.of(), Map.of());
        AttributeDefinition cut = new AttributeDefinition(
                "cut",
                AttributeKind.TERM,
                "",
                Map.of("en", List.of("cut"), "zh", List.of("版型")),
                Map.of(
                        "men", Map.of("en", List.of("men's", "men"), "zh", List.of("男款")),
                        "women", Map.of("en", List.of("women's", "women"), "zh", List.of("女款")),
                        "unisex",
                                Map.of(
                                        "en", List.of("unisex", "~men's", "~men", "~women's", "~women"),
                                        "zh", List.of("中性", "~男款", "~女款"))),
                Map.of(),
                Map.of());
        CategoryDefinition coats = new CategoryDefinition(
                "coats", Map.of("en", List.of("coat", "coats"), "zh", List.of("大衣")), List.of(price, cut), 6);
        List<CatalogueItem> items = IntStream.range(0, 6)
                .mapToObj(row -> new CatalogueItem(
                        "demo",
                        "coat-" + row,
                        "coats",
                        Map.of("en", new ItemText("Fell " + row, "")),
                        Map.of(
                                "price",
                                AttributeValue.of(60.0 + row),
                                "cut",
                                AttributeValue.of(
                                        List.of("men", "women", "unisex").get(row % 3))),
                        List.of(),
                        new ItemSource("coats", row)))
                .toList();
        return Lexicon.compile(new CatalogueSchema("demo", 1, "USD", List.of("en", "zh"), List.of(coats), 6), items);
    }
}
