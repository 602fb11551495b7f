package dev.souk.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.standalone.demo.assortment.Assortment;
import dev.souk.standalone.demo.assortment.Product;
import dev.souk.standalone.demo.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoShopTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final List<Product> PRODUCTS = new Assortment(VOCABULARY, DemoShop.SEED).products();

    @Test
    void shop_hasTwelveCategoriesAndFifteenHundredProducts() {
        assertThat(PRODUCTS).hasSizeGreaterThanOrEqualTo(1_500);
        assertThat(PRODUCTS.stream().map(Product::category).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void sameSeed_writesTheSameBytes(@TempDir Path first, @TempDir Path second) throws IOException {
        DemoShop.write(first, 7);
        DemoShop.write(second, 7);
        for (String file : List.of(DemoShop.CATALOGUE, DemoShop.LABELS, DemoShop.POLICIES, DemoShop.INTERACTIONS)) {
            assertThat(Files.mismatch(first.resolve(file), second.resolve(file)))
                    .as(file)
                    .isEqualTo(-1);
        }
    }

    @Test
    void everyProduct_isNamedAndDescribedInBothLanguages_andNoTwoAlike() {
        Set<String> names = new HashSet<>();
        for (Product product : PRODUCTS) {
            for (String language : List.of("en", "zh")) {
                assertThat(names.add(product.name().get(language)))
                        .as(product.name().get(language))
                        .isTrue();
                assertThat(product.description().get(language)).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    void relations_leadToProducts() {
        Set<String> ids = PRODUCTS.stream().map(Product::id).collect(Collectors.toSet());
        Set<String> relations = new HashSet<>();
        for (Product product : PRODUCTS) {
            product.relations().forEach(related -> {
                assertThat(ids).contains(related.item());
                relations.add(related.relation());
            });
        }
        assertThat(relations).containsExactlyInAnyOrder("accessory_of", "compatible_with", "successor_of");
    }

    @Test
    void everyWordOfAnAttribute_hasItsLabels() {
        for (Product product : PRODUCTS) {
            for (Map.Entry<String, AttributeValue> attribute :
                    product.attributes().entrySet()) {
                assertThat(VOCABULARY.labels().attributes()).containsKey(attribute.getKey());
                if (attribute.getValue() instanceof AttributeValue.Term(String term)
                        && !attribute.getKey().equals("fits_phone")) {
                    assertThat(VOCABULARY
                                    .labels()
                                    .attributes()
                                    .get(attribute.getKey())
                                    .values())
                            .containsKey(term);
                }
            }
        }
    }

    @Test
    void someProducts_areSoldOut_orLackAnAttributeOrARating() {
        assertThat(PRODUCTS).anyMatch(product -> product.stock() == 0);
        assertThat(PRODUCTS).anyMatch(product -> product.rating() == null);
        assertThat(PRODUCTS).anyMatch(product -> !product.attributes().containsKey("color"));
    }
}
