package dev.souk.dialogue.understanding.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.dialogue.understanding.text.PhraseKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final List<String> MAKERS = List.of("Winter", "Autumn", "Spring", "Summer", "Midday", "Evening");

    @Test
    void labelIsSharedByValues_namesThemInTheOrderOfTheLabels() {
        Lexicon lexicon = lexicon(MAKERS, MAKERS);

        assertThat(values(lexicon, "四季")).isEqualTo(MAKERS);
        assertThat(values(lexicon(MAKERS, MAKERS.reversed()), "四季")).isEqualTo(MAKERS.reversed());
    }

    @Test
    void partIsSharedByValues_namesThemInTheSameOrder_whicheverItemComesFirst() {
        List<String> sameHash = List.of("Aa 500 stripe", "BB 500 stripe", "Unstripey");

        assertThat(values(lexicon(sameHash, List.of()), "stripe"))
                .containsExactlyInAnyOrder("Aa 500 stripe", "BB 500 stripe")
                .isEqualTo(values(lexicon(sameHash.reversed(), List.of()), "stripe"));
    }

    @Test
    void partsOfNames_standInOneName_areNamedTogether() {
        Lexicon lexicon = lexicon(List.of("Winter"), List.of());

        assertThat(lexicon.isNamedTogether("reading", "LAMP")).isTrue();
        assertThat(lexicon.isNamedTogether("lamp", "clock")).isFalse();
    }

    @Test
    void wordIsPutInThePlaceOfAnother_givesTheValuesInAlphabeticalOrder() {
        Lexicon lexicon =
                lexicon(List.of("MX Red Silent", "MX Brown", "MX Red", "MX Red Low", "MX Red Fast"), List.of());

        assertThat(lexicon.substituted(lexicon.all(), "maker", "MX Brown", "red"))
                .extracting(value -> ((AttributeValue.Term) value).term())
                .containsExactly("MX Red", "MX Red Fast", "MX Red Low", "MX Red Silent");
    }

    private static List<String> values(Lexicon lexicon, String phrase) {
        return lexicon.phrase(PhraseKey.of(phrase)).stream()
                .map(Meaning::sense)
                .flatMap(sense -> sense instanceof Sense.Value value ? value.values().stream() : Stream.of())
                .map(value -> ((AttributeValue.Term) value).term())
                .toList();
    }

    private static Lexicon lexicon(List<String> carried, List<String> seasons) {
        Map<String, Map<String, List<String>>> labels = new LinkedHashMap<>();
        seasons.forEach(maker -> labels.put(maker, Map.of("zh", List.of("四季"))));
        AttributeDefinition maker =
                new AttributeDefinition("maker", AttributeKind.TERM, "", Map.of(), labels, Map.of(), Map.of());
        List<CatalogueItem> items = new ArrayList<>();
        for (String name : carried) {
            items.add(new CatalogueItem(
                    "demo",
                    name,
                    "lamps",
                    Map.of("en", new ItemText("Reading Lamp", "")),
                    Map.of("maker", AttributeValue.of(name)),
                    List.of(),
                    new ItemSource("demo", 0)));
        }
        CategoryDefinition lamps = new CategoryDefinition("lamps", Map.of(), List.of(maker), items.size());
        return Lexicon.compile(
                new CatalogueSchema("demo", 1, "USD", List.of("en"), List.of(lamps), items.size()), items);
    }
}
