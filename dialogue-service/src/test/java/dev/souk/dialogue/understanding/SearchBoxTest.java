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
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words as they are typed into the search box of a store that sells all sorts of things. */
class SearchBoxTest {
    private final Understanding understanding = new Understanding(store());

    @Test
    void singularBeforeAnotherName_saysOnlyWhatKindOfThatIsMeant() {
        assertThat(read("sugar canister")).containsExactly("category=[canister]");
        assertThat(read("sugar and a canister")).containsExactly("category=[sugar, canister]");
    }

    @Test
    void lastWordOfAName_isNoValue_whileTheOnesBeforeMayBe() {
        assertThat(read("eye cream")).containsExactly("category=[eye cream]");
        assertThat(read("cream eye cream")).contains("color=[cream]");
    }

    @Test
    void amountInAUnit_isNotOfAnAttributeWithoutOne() {
        assertThat(read("a pack of 2 ounce nuts")).containsExactlyInAnyOrder("category=[nut]", "weight=[2]");
        assertThat(read("12 fluid ounces of eye cream")).contains("volume=[12]");
    }

    @Test
    void pluralOfAKnownWord_isNoTypingError() {
        assertThat(read("blue nuts")).containsExactlyInAnyOrder("category=[nut]", "color=[blue]");
        assertThat(read("cookies")).containsExactly("category=[cookie]");
    }

    @Test
    void typingErrorOfSeveralWords_isTheOneThatNamesSomethingWithTheWordBeside() {
        assertThat(read("wine coolr")).containsExactly("category=[wine cooler]");
        assertThat(read("coolr of wine cookies")).containsExactly("category=[cookie]");
    }

    @Test
    void everydayWord_isTheMakerOnlyBesideTheKind() {
        assertThat(read("trust cookies")).containsExactlyInAnyOrder("category=[cookie]", "brand=[Trust]");
        assertThat(read("cookies by trust")).containsExactlyInAnyOrder("category=[cookie]", "brand=[Trust]");
        assertThat(read("cookies i can trust")).containsExactly("category=[cookie]");
    }

    private List<String> read(String text) {
        return understanding.understand(Utterance.first(text, "en")).acts().stream()
                .filter(Act.Reveal.class::isInstance)
                .map(act -> ((Act.Reveal) act).constraint())
                .map(constraint -> constraint.attribute() + "="
                        + constraint.values().stream().map(SearchBoxTest::text).toList())
                .toList();
    }

    private static String text(AttributeValue value) {
        return value instanceof AttributeValue.Amount amount
                ? amount.json().toString()
                : ((AttributeValue.Term) value).term();
    }

    private static Lexicon store() {
        List<AttributeDefinition> attributes = List.of(
                attribute(CatalogueItem.BRAND, AttributeKind.TERM, "", "brand"),
                attribute("color", AttributeKind.TERMS, "", "color"),
                attribute("weight", AttributeKind.AMOUNT, "ounce", "weight"),
                attribute("volume", AttributeKind.AMOUNT, "fl oz", "volume"),
                attribute("count", AttributeKind.AMOUNT, "", "pack of", "pack"));
        List<CategoryDefinition> categories = new ArrayList<>();
        List<CatalogueItem> items = new ArrayList<>();
        for (String name : List.of("sugar", "canister", "eye cream", "flats", "nut", "cookie", "wine cooler")) {
            categories.add(new CategoryDefinition(name, Map.of("en", List.of(name)), attributes, 1));
            for (double amount : List.of(2.0, 6.0, 12.0)) {
                items.add(new CatalogueItem(
                        "store",
                        name + amount,
                        name,
                        Map.of(),
                        Map.of(
                                CatalogueItem.BRAND,
                                AttributeValue.of("Trust"),
                                "color",
                                new AttributeValue.Several(
                                        List.of(AttributeValue.of("cream"), AttributeValue.of("blue"))),
                                "weight",
                                AttributeValue.of(amount),
                                "volume",
                                AttributeValue.of(amount),
                                "count",
                                AttributeValue.of(amount)),
                        List.of(),
                        new ItemSource("store", 0)));
            }
        }
        return Lexicon.compile(new CatalogueSchema("store", 1, "USD", List.of("en"), categories, items.size()), items);
    }

    private static AttributeDefinition attribute(String name, AttributeKind kind, String unit, String... labels) {
        return new AttributeDefinition(name, kind, unit, Map.of("en", List.of(labels)), Map.of(), Map.of(), Map.of());
    }
}
