package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another kind of product, to fit one shown. */
class FittingTest {
    private static final CatalogueItem PHONE = item("ph-1", "phones", "Tavi Mote 40 128 GB", Map.of());
    private static final List<CatalogueItem> SHOP =
            List.of(PHONE, casing("pc-1", "Tavi Mote 40"), casing("pc-2", "Tavi Mote 60"));

    @ParameterizedTest
    @ValueSource(strings = {"a case that fits it", "got a case for the first?", "配得上的手機殼"})
    void fieldNamesWhatItIsFor_theItemShownDecides(String said) {
        ShownItems shown = new ShownItems(List.of(PHONE), List.of());
        var understood = new Understanding(Lexicon.compile(schema(), SHOP))
                .understand(new Utterance(said, "en", 1, ConversationNeeds.empty(), shown, null, null));

        assertThat(SentencesTest.written(understood))
                .containsExactlyInAnyOrder("category IS cases", "fits IS Tavi Mote 40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a keyboard that fits it", "a keyboard that works with that", "可以配的鍵盤", "相容的鍵盤"})
    void noFieldSaysWhatFits_kindIsSought_andThatIsTold(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .hasSize(2)
                .satisfies(
                        acts -> assertThat(acts.get(0)).isInstanceOf(Act.Reveal.class),
                        acts -> assertThat(acts.get(1)).isInstanceOf(Act.Unknown.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a keyboard", "鍵盤", "a white keyboard that fits it"})
    void noFitIsAskedFor_orSomethingElseDecides_nothingIsAdded(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .isNotEmpty()
                .noneMatch(Act.Unknown.class::isInstance);
    }

    private static CatalogueSchema schema() {
        AttributeDefinition fits = new AttributeDefinition(
                "fits", AttributeKind.TERM, "", Map.of("en", List.of("made for")), Map.of(), Map.of(), Map.of());
        CategoryDefinition phones =
                new CategoryDefinition("phones", Map.of("en", List.of("phones"), "zh", List.of("手機")), List.of(), 1);
        CategoryDefinition cases =
                new CategoryDefinition("cases", Map.of("en", List.of("cases"), "zh", List.of("手機殼")), List.of(fits), 2);
        return new CatalogueSchema("small", 1, "USD", List.of("en", "zh"), List.of(phones, cases), 3);
    }

    private static CatalogueItem casing(String id, String phone) {
        return item(id, "cases", "Case for " + phone, Map.of("fits", AttributeValue.of(phone)));
    }

    private static CatalogueItem item(String id, String category, String name, Map<String, AttributeValue> attributes) {
        return new CatalogueItem(
                "small",
                id,
                category,
                Map.of("en", new ItemText(name, "")),
                attributes,
                List.of(),
                new ItemSource("catalogue.ndjson", 1));
    }
}
