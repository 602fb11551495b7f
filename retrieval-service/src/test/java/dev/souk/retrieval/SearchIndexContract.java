package dev.souk.retrieval;

import static dev.souk.retrieval.SmallShop.CHAIN;
import static dev.souk.retrieval.SmallShop.find;
import static dev.souk.retrieval.SmallShop.ids;
import static dev.souk.retrieval.SmallShop.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.knowledge.KnowledgeReply.FoundItems;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.columns.Matches;
import dev.souk.retrieval.index.Meaning;
import dev.souk.retrieval.index.ModelMismatch;
import dev.souk.retrieval.index.SearchIndex;
import dev.souk.retrieval.ingestion.ImportedCatalogue;
import dev.souk.retrieval.search.Leg;
import dev.souk.retrieval.search.RowHit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every index of text and vectors. */
abstract class SearchIndexContract {
    private static final int MANY = 700;

    /** Opens the test's index, which keeps what was committed when it is closed and opened again. */
    abstract SearchIndex open(List<Meaning> meanings);

    @Test
    void modelNumber_isFound_howeverItIsSpaced() {
        try (CatalogueIndex index = lamps(List.of())) {
            assertThat(ids(find(KnowledgeAgent.over(index), "the xt90 please", null))
                            .getFirst())
                    .isEqualTo("l3");
        }
    }

    @Test
    void chineseWords_findTheItemThatHasThem_inEitherScript() {
        try (CatalogueIndex index = lamps(List.of())) {
            FoundItems found = (FoundItems) KnowledgeAgent.over(index)
                    .answer(new KnowledgeRequest.FindItems(
                            CHAIN, "zh-TW", new Need(Need.SELF, List.of(), "柔光灯", null), List.of(), 5, null));

            assertThat(ids(found).getFirst()).isEqualTo("l1");
        }
    }

    @Test
    void itemThatIsGone_isFoundNoMore_evenByItsOwnName() {
        try (CatalogueIndex index = lamps(List.of(LetterCounts.english("m1")))) {
            index.removeItem("demo", "l1");
            index.publish(SmallShop.lines(SmallShop.LINES).schema());
            index.vectors().run();

            assertThat(ids(find(KnowledgeAgent.over(index), "Lumo Glow", null))).doesNotContain("l1");
        }
    }

    @Test
    void renamedItem_isFoundByItsNewName() {
        try (CatalogueIndex index = lamps(List.of())) {
            index.apply(SmallShop.lines(SmallShop.LINES.replace("Nokta Spot", "Nokta Zephyr")));
            index.vectors().run();

            assertThat(hits(index, "zephyr", 5)).containsExactly("l4");
            assertThat(hits(index, "spot", 5)).isEmpty();
        }
    }

    @Test
    void vectors_comeBehind_andTakePartOnceTheyAreThere() {
        try (CatalogueIndex index = CatalogueIndex.over(open(List.of(LetterCounts.english("m1"))))) {
            index.apply(SmallShop.lines(SmallShop.LINES));
            KnowledgeAgent agent = KnowledgeAgent.over(index);

            assertThat(find(agent, "Nokta", null).vectors()).isFalse();
            assertThat(index.vectors().run()).isTrue();
            assertThat(find(agent, "Nokta", null).vectors()).isTrue();
            assertThat(index.vectors().embedded()).isEqualTo(index.vectors().total());
            assertThat(index.vectors().run()).isFalse();
        }
    }

    @Test
    void reopenedIndex_hasItsWordsAndVectors_withoutWritingThemAgain() {
        List<Meaning> meanings = List.of(LetterCounts.english("m1"));
        try (CatalogueIndex index = lamps(meanings)) {
            index.commit("souk.catalogue", "topic-1", 7);
        }
        try (CatalogueIndex index = CatalogueIndex.over(open(meanings))) {
            if (index.offset("souk.catalogue") == 0) {
                index.apply(SmallShop.lines(SmallShop.LINES)); // as the topic, read from its beginning, would tell it
            }

            assertThat(index.catalogue("demo").size()).isEqualTo(5);
            assertThat(find(KnowledgeAgent.over(index), "Nokta", null).vectors())
                    .isTrue();
            assertThat(hits(index, "nokta arc", 1)).containsExactly("l3");
            assertThat(index.vectors().run()).isFalse();
        }
    }

    @Test
    void vectorsOfAnotherModel_areRefused() {
        try (CatalogueIndex index = lamps(List.of(LetterCounts.english("m1")))) {
            index.commit();
        }
        assertThatThrownBy(() -> open(List.of(LetterCounts.english("m2"))))
                .isInstanceOf(ModelMismatch.class)
                .hasMessageContaining("m1")
                .hasMessageContaining("m2");
    }

    @Test
    void hits_areAsManyAsAsked_andWithinTheFilter_howeverFewOfManyItLetsThrough() {
        List<Meaning> meanings = List.of(LetterCounts.english("m1"));
        try (CatalogueIndex index = CatalogueIndex.over(open(meanings))) {
            index.apply(SmallShop.lines(manyLamps()));
            index.vectors().run();
            Catalogue catalogue = index.catalogue("demo");
            Matches dear = Matches.of(catalogue, List.of(require("price", Operator.AT_LEAST, 100)), Set.of());
            Matches all =
                    Matches.of(catalogue, List.of(require(Constraint.CATEGORY, Operator.IS, "lamp")), Set.of("lamp-3"));

            for (Matches within : List.of(dear, all)) {
                Set<RowHit> let = new HashSet<>();
                within.forEach((table, row) -> let.add(new RowHit(table, row)));
                List<Leg> legs = index.legs().search(catalogue, within, "glow", "en", 20);

                assertThat(legs).extracting(Leg::kind).contains(Leg.Kind.WORDS, Leg.Kind.VECTORS);
                for (Leg leg : legs) {
                    assertThat(let).containsAll(leg.hits());
                }
                assertThat(legs.stream().filter(leg -> leg.kind() == Leg.Kind.VECTORS))
                        .allSatisfy(leg -> assertThat(leg.hits()).hasSizeGreaterThanOrEqualTo(20));
            }
        }
    }

    @Test
    void shops_neverSeeEachOther() {
        try (CatalogueIndex index = lamps(List.of())) {
            ImportedCatalogue other = SmallShop.lines(SmallShop.LINES);
            other.items().stream().map(item -> in("other", item)).forEach(index::put);
            index.publish(in("other", other.schema()));
            index.removeItem("other", "l3");
            index.publish(in("other", other.schema()));
            index.vectors().run();

            assertThat(hits(index, "nokta", 9)).containsExactlyInAnyOrder("l3", "l4");
        }
    }

    private CatalogueIndex lamps(List<Meaning> meanings) {
        CatalogueIndex index = CatalogueIndex.over(open(meanings));
        index.apply(SmallShop.lines(SmallShop.LINES));
        index.vectors().run();
        return index;
    }

    /** The ids that the words leg finds. */
    private static List<String> hits(CatalogueIndex index, String words, int depth) {
        Catalogue catalogue = index.catalogue("demo");
        Matches all = Matches.of(catalogue, List.of(), Set.of());
        return index.legs().search(catalogue, all, words, "en", depth).stream()
                .filter(leg -> leg.kind() == Leg.Kind.WORDS)
                .flatMap(leg -> leg.hits().stream())
                .map(hit -> hit.table().item(hit.row()).itemId())
                .toList();
    }

    private static String manyLamps() {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, MANY)
                .forEach(i -> lines.add(String.format(
                        Locale.ROOT,
                        "{\"id\":\"lamp-%d\",\"category\":\"lamp\",\"name\":\"Lumo Glow %s\",\"price\":%d}",
                        i,
                        "abcdefghij".substring(i % 10),
                        i % 25 == 0 ? 200 : 10)));
        return String.join("\n", lines);
    }

    private static CatalogueItem in(String shopId, CatalogueItem item) {
        return new CatalogueItem(
                shopId, item.itemId(), item.category(), item.texts(), item.attributes(), item.offers(), item.source());
    }

    private static CatalogueSchema in(String shopId, CatalogueSchema schema) {
        return new CatalogueSchema(
                shopId, schema.version(), schema.currency(), schema.languages(), schema.categories(), schema.items());
    }
}
