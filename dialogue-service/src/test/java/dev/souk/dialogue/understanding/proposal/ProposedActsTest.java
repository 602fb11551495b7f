package dev.souk.dialogue.understanding.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.SmallShop;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposedActsTest {
    private final Lexicon lexicon = SmallShop.lexicon();

    @Test
    void word_ofTheCatalogue_isKept_underWhateverNameItHasThere() {
        assertThat(constraints("whatever", require("color", "is", "黑色")))
                .singleElement()
                .satisfies(constraint -> assertThat(constraint.values()).containsExactly(AttributeValue.of("black")));
    }

    @Test
    void colour_brandOrCategory_thatTheShopHasNot_isDropped() {
        assertThat(checked(
                                "whatever",
                                require("color", "is", "mauve"),
                                require("brand", "is", "Zenbuds"),
                                require("category", "is", "toasters"),
                                require("aroma", "is", "black"))
                        .dropped())
                .isEqualTo(4);
    }

    @Test
    void number_isKept_onlyAsSaid_inAnyUnitOfItsDimension() {
        assertThat(constraints("half a thou, I mean 2 TB", require("capacity", "at_least", "2000")))
                .singleElement()
                .satisfies(constraint -> assertThat(constraint.operator()).isEqualTo(Operator.AT_LEAST));
        assertThat(checked("2 TB please", require("capacity", "at_least", "3000"))
                        .dropped())
                .isEqualTo(1);
    }

    @Test
    void price_thatNobodyNamed_isDropped() {
        assertThat(checked("nothing dear", require("price", "at_most", "1")).kept())
                .isEmpty();
    }

    @Test
    void productName_ofTheCatalogue_isKept_andAnInventedOneIsNot() {
        assertThat(constraints("that zed ex thing", require("name", "contains", "ZX101h")))
                .singleElement()
                .satisfies(constraint -> assertThat(constraint.attribute()).isEqualTo(Constraint.NAME));
        assertThat(checked("that zed ex thing", require("name", "contains", "ZX999q"))
                        .dropped())
                .isEqualTo(1);
    }

    @Test
    void exclusion_turnsAFlagAround_andAWordDown() {
        assertThat(constraints(
                        "…",
                        new Proposal("exclude", "wireless", "is", List.of("true"), List.of()),
                        new Proposal("exclude", "color", "is", List.of("white"), List.of())))
                .satisfiesExactly(
                        flag -> assertThat(flag.values()).containsExactly(AttributeValue.of(false)),
                        color -> assertThat(color.polarity()).isEqualTo(Polarity.EXCLUDE));
    }

    @Test
    void unknownAct_wrongOperatorAndMissingValues_areDropped() {
        assertThat(checked(
                                "80",
                                new Proposal("sell", null, null, null, null),
                                new Proposal("erase", null, null, null, null),
                                require("price", "roughly", "80"),
                                require("price", "between", "80"),
                                require("color", "is"))
                        .dropped())
                .isEqualTo(5);
    }

    @Test
    void whatTheRulesRead_stands_andTheProposalsFillIn() {
        Understood local = new Understanding(lexicon).understand(Utterance.first("white headphones", "en"));
        Understood filled = checked(
                        "white headphones",
                        require("color", "is", "black"),
                        new Proposal("greet", null, null, null, null),
                        new Proposal("require", "wireless", "is", List.of("true"), List.of()))
                .filling(local);

        assertThat(filled.acts().subList(0, local.acts().size())).isEqualTo(local.acts());
        assertThat(filled.acts())
                .hasSize(local.acts().size() + 1)
                .last()
                .isInstanceOfSatisfying(
                        Act.Reveal.class,
                        reveal -> assertThat(reveal.constraint().attribute()).isEqualTo("wireless"));
    }

    @Test
    void text_thatIsNoJsonOfTheSchema_isRefused() {
        for (String text :
                List.of("", "sorry", "{\"acts\": [{\"act\": \"requ", "{}", "null", "{\"acts\": null}", "[]")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> ProposalSchema.read(text)))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(ProposalSchema.read("{\"acts\": [{\"act\": \"greet\", \"mood\": 1}]}"))
                .containsExactly(new Proposal("greet", null, null, null, null));
    }

    private static Proposal require(String attribute, String operator, String... values) {
        return new Proposal("require", attribute, operator, List.of(values), List.of());
    }

    private List<Constraint> constraints(String message, Proposal... proposals) {
        return checked(message, proposals).kept().stream()
                .map(act -> ((Act.Reveal) act).constraint())
                .toList();
    }

    private ProposedActs checked(String message, Proposal... proposals) {
        Utterance utterance = Utterance.first(message, "en");
        Understood local = new Understood(List.of(new Act.Unknown(message)), null, Need.SELF, "en", 0, List.of(), "");
        return ProposedActs.checked(List.of(proposals), utterance, local, lexicon);
    }
}
