package dev.souk.retrieval;

import static dev.souk.retrieval.SmallShop.CHAIN;
import static dev.souk.retrieval.SmallShop.exclude;
import static dev.souk.retrieval.SmallShop.find;
import static dev.souk.retrieval.SmallShop.ids;
import static dev.souk.retrieval.SmallShop.require;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.knowledge.Hit;
import dev.souk.contracts.knowledge.KnowledgeReply.FoundFacts;
import dev.souk.contracts.knowledge.KnowledgeReply.FoundItems;
import dev.souk.contracts.knowledge.KnowledgeReply.ReadItems;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.knowledge.KnowledgeRequest.FindFacts;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnowledgeAgentTest {
    private static final Constraint LAMPS = require(Constraint.CATEGORY, Operator.IS, "lamp");

    private final CatalogueIndex index = CatalogueIndex.inMemory();
    private final KnowledgeAgent agent = KnowledgeAgent.over(index);

    @BeforeEach
    void importShop() {
        index.apply(SmallShop.lines(SmallShop.LINES));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void bound_isExact_andAMissingPriceNeverMeetsIt() {
        assertThat(ids(find(agent, "", null, LAMPS, require("price", Operator.AT_MOST, 30))))
                .containsExactlyInAnyOrder("l1", "l2");
    }

    @Test
    void missingValue_neverBreaksAnExclusion() {
        assertThat(ids(find(agent, "", null, LAMPS, exclude("dimmable", Operator.IS, true))))
                .contains("l2", "l3")
                .doesNotContain("l1");
    }

    @Test
    void colourOfSeveralParts_isContained_butIsNot() {
        assertThat(ids(find(agent, "", null, LAMPS, require("color", Operator.CONTAINS, "red"))))
                .containsExactly("l1");
        assertThat(find(agent, "", null, LAMPS, require("color", Operator.IS, "red"))
                        .total())
                .isZero();
    }

    @Test
    void listValue_isAnyOfItsElements() {
        assertThat(ids(find(agent, "", null, require("modes", Operator.IS, "FAST"))))
                .containsExactly("c1");
    }

    @Test
    void lengthsInAnyUnit_compareInOne() {
        assertThat(ids(find(agent, "", new Ordering("cord", Ordering.Direction.DESCENDING), LAMPS)))
                .containsExactly("l3", "l1", "l2");
    }

    @Test
    void unpricedItem_isShown_onlyWherePricedOnesAreTooFew() {
        assertThat(ids(find(agent, "", null, LAMPS))).doesNotContain("l4");
        assertThat(ids(find(agent, "", null, LAMPS, require("dimmable", Operator.IS, true))))
                .containsExactly("l1", "l4");
    }

    @Test
    void itemThatCostsFarMoreThanItsKind_standsLast_thoughTheCatalogueListsItFirst_andIsFoundByItsPrice() {
        StringBuilder lines = new StringBuilder("{\"catalogue\":{\"currency\":\"EUR\",\"languages\":[\"en\"]}}\n");
        int[] prices = {900, 80, 30, 20, 25, 35, 40, 28};
        for (int row = 0; row < prices.length; row++) {
            lines.append("{\"id\":\"r%d\",\"category\":\"lamp\",\"name\":\"Lumo Ray %d\",\"price\":%d}%n"
                    .formatted(row, row, prices[row]));
        }
        index.apply(SmallShop.lines(lines.toString()));

        assertThat(ids(find(agent, "", null, LAMPS))).startsWith("r1", "r2").endsWith("r0");
        assertThat(ids(find(agent, "", null, LAMPS, require("price", Operator.AT_LEAST, 80))))
                .containsExactly("r1", "r0");
    }

    @Test
    void noKindIsNamed_facetsAreOfWhatTheWordsFind() {
        assertThat(find(agent, "", null).facets())
                .anyMatch(facet -> facet.attribute().equals(Constraint.CATEGORY));
        assertThat(find(agent, "glow", null).facets()).isNotEmpty().noneMatch(facet -> facet.attribute()
                .equals(Constraint.CATEGORY));
    }

    @Test
    void modelNumber_isFound_howeverItIsSpaced() {
        assertThat(ids(find(agent, "the xt90 please", null)).getFirst()).isEqualTo("l3");
    }

    @Test
    void chineseWords_findTheItemThatHasThem() {
        assertThat(ids((FoundItems) agent.answer(new KnowledgeRequest.FindItems(
                                CHAIN, "zh-TW", new Need("self", List.of(), "柔光灯", null), List.of(), 5, null)))
                        .getFirst())
                .isEqualTo("l1");
    }

    @Test
    void askerHoldsTheVersionSearched_hitsNameTheCandidates_elseTheirRecordsCome() {
        FoundItems whole = find(agent, "", null, LAMPS);
        FoundItems named = found(whole.catalogueVersion());

        assertThat(named.candidates()).isEmpty();
        assertThat(named.hits())
                .containsExactlyElementsOf(whole.candidates().stream()
                        .map(candidate -> new Hit(candidate.item().itemId(), candidate.score()))
                        .toList());
        assertThat(found(whole.catalogueVersion() + 1)).isEqualTo(whole);
    }

    private FoundItems found(long held) {
        return (FoundItems) agent.answer(new KnowledgeRequest.FindItems(
                CHAIN, "en", new Need(Need.SELF, List.of(LAMPS), "", null), List.of(), 10, held));
    }

    @Test
    void nothingLeft_offersTheNearestPriceBeforeGivingAWishUp() {
        FoundItems found = find(agent, "", null, LAMPS, require("price", Operator.LESS_THAN, 18));

        assertThat(found.total()).isZero();
        assertThat(found.relaxations().getFirst().replacement()).isNotNull();
        assertThat(found.relaxations().getFirst().replacement().values()).containsExactly(AttributeValue.of(20));
        assertThat(found.relaxations().getFirst().total()).isEqualTo(1);
    }

    @Test
    void noSingleChangeHelps_offersTwoAtOnce() {
        FoundItems found = find(
                agent,
                "",
                null,
                LAMPS,
                require("price", Operator.LESS_THAN, 10),
                require("color", Operator.CONTAINS, "Green"));

        assertThat(found.total()).isZero();
        Relaxation offered = found.relaxations().getFirst();
        assertThat(offered.total()).isEqualTo(4);
        assertThat(List.of(
                        offered.removed().attribute(), offered.also().removed().attribute()))
                .containsExactlyInAnyOrder("price", "color");
    }

    @Test
    void facets_countAllMatches() {
        FoundItems found = find(agent, "", null, LAMPS);

        assertThat(found.facets())
                .filteredOn(facet -> facet.attribute().equals("price"))
                .singleElement()
                .satisfies(facet -> {
                    assertThat(facet.coverage()).isEqualTo(0.75);
                    assertThat(facet.quantiles()).containsExactly(20.0, 20.0, 30.0, 45.0, 45.0);
                });
        assertThat(found.facets())
                .filteredOn(facet -> facet.attribute().equals("color"))
                .singleElement()
                .satisfies(facet -> assertThat(facet.entropy()).isEqualTo(1.5));
    }

    @Test
    void itemThatIsGone_isRead_nowhere() {
        index.removeItem("demo", "l1");
        index.publish(SmallShop.lines(SmallShop.LINES).schema());

        ReadItems read = (ReadItems) agent.answer(new KnowledgeRequest.ReadItems(CHAIN, List.of("l2", "l1")));

        assertThat(read.items()).extracting("itemId").containsExactly("l2");
        assertThat(ids(find(agent, "Lumo Glow", null, LAMPS))).doesNotContain("l1");
    }

    @Test
    void relation_isFoundFromEitherEnd_andPoliciesInTheAskersLanguageFirst() {
        assertThat(facts(List.of("l1"), List.of("accessory_of")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.subject()).isEqualTo("c1"));
        assertThat(facts(List.of("shop"), List.of("policy")).getFirst().language())
                .isEqualTo("en");
        assertThat(facts(List.of("l2"), List.of("cord")).getFirst().object()).isEqualTo(AttributeValue.of(1.5));
    }

    private List<Fact> facts(List<String> subjects, List<String> relations) {
        return ((FoundFacts) agent.answer(new FindFacts(CHAIN, "en", subjects, relations, "", 5))).facts();
    }
}
