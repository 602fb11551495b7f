package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.Parts.constraint;
import static dev.souk.dialogue.understanding.Parts.need;
import static dev.souk.dialogue.understanding.Parts.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds and numbers that people say in another form than most. */
class SaidInOtherFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "supplies, about 600 watts or more",
                "supplies, at least around 600 watts",
                "supplies with six hundred watts or so at least",
                "不斷電系統 大概600瓦以上",
                "不斷電系統 差不多六百瓦以上的"
            })
    void boundOfAboutSoMuch_isTheBound(String said) {
        assertThat(read(said, Need.empty())).contains("power AT_LEAST [600]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"卡最長只能塞 280mm 的顯示卡", "機箱最長支援280mm 的顯示卡", "顯示卡 最長大概280mm"})
    void longestThatFits_isALimit_andNoOrder(String said) {
        var understood = Parts.understood(said, Need.empty());

        assertThat(Parts.written(understood)).contains("length AT_MOST [280]");
        assertThat(understood.ordering()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"i don't have a lot more than 60", "i can't go much over 60", "we don't really have more than 60"
            })
    void noMoreThanAtHand_isTheMostToSpend(String said) {
        assertThat(read(said, need("keyboards"))).containsExactly("price AT_MOST [60]");
    }

    @ParameterizedTest
    @CsvSource({
        "keyboards under one twenty, 120",
        "keyboards for two ninety nine max, 299",
        "千二以內的鍵盤, 1200",
        "一百八以內的鍵盤, 180"
    })
    void spokenNumber_isBoundAsAWhole(String said, String limit) {
        assertThat(read(said, Need.empty()))
                .anyMatch(read -> read.startsWith("price") && read.endsWith("[" + limit + "]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ddr five memory", "memory that is ddr five", "DDR五的記憶體"})
    void digitOfAName_isSpoken_isTheName(String said) {
        assertThat(read(said, Need.empty())).anyMatch(read -> read.startsWith("speed IS [5"));
    }

    @Test
    void numberOfABound_isSaidOnceMore_keepsTheBound() {
        Need known = need(
                "supplies",
                constraint("power", Operator.AT_LEAST, AttributeValue.of(600.0)),
                constraint("price", Operator.LESS_THAN, AttributeValue.of(70.0)));

        assertThat(read("still 600 watts and 70 but the pro one", known))
                .contains("power AT_LEAST [600]", "price LESS_THAN [70]");
        assertThat(read("一樣600瓦 70 要專業版", known)).contains("power AT_LEAST [600]", "price LESS_THAN [70]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one with three or more please", "3 or more of those", "有沒有3以上的"})
    void leastAfterAQuestion_isOfWhatWasAsked(String said) {
        Need cards = need("cards");
        ShownItems shown = new ShownItems(List.of(), List.of(), null, "fans");

        assertThat(Parts.written(Parts.UNDERSTANDING.understand(
                        new Utterance(said, "en", 1, ConversationNeeds.of(cards), shown, null, null))))
                .containsExactly("fans AT_LEAST [3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不斷電系統 第三塊", "第二塊呢", "第二盞"})
    void placeInTheList_isNoMoney(String said) {
        assertThat(read(said, need("supplies"))).noneMatch(read -> read.startsWith("price"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"顯示卡 要長 250以上", "long cards, 250 or more", "顯示卡要長的，250以上"})
    void leastBesideADegree_isOfTheDegree(String said) {
        assertThat(read(said, Need.empty()))
                .contains("length AT_LEAST [250]")
                .noneMatch(read -> read.startsWith("price"));
    }

    @Test
    void labelWithANumberOfItsOwn_takesNoneOfWhatFollows() {
        assertThat(read("coolers, the 240 size and under 48", Need.empty()))
                .contains("size IS [240]", "price LESS_THAN [48]");
    }

    /** A price said far into a long message, kept by a short one that names another price. */
    @ParameterizedTest
    @ValueSource(strings = {"under 90, same price", "90以下 一樣的價錢"})
    void restatedConstraint_hasTheWordsOfThisMessage(String said) {
        Span far = new Span(62, 71, "under 120");
        Need known = need(
                "supplies",
                constraint("price", Operator.LESS_THAN, AttributeValue.of(120.0))
                        .saidAt(0, far));

        var understood = Parts.understood(said, known);

        assertThat(understood.acts()).filteredOn(Act.Reveal.class::isInstance).allSatisfy(act -> assertThat(
                        ((Act.Reveal) act).constraint().span())
                .isNotNull()
                .matches(span -> said.startsWith(span.text(), span.start())));
    }

    @ParameterizedTest
    @CsvSource({
        "'supplies, about 600 watts or so, bigger is fine too', power AT_LEAST [600]",
        "'a 600 watt supply, more is ok', power AT_LEAST [600]",
        "'supplies with 600 watts, less is okay too', power AT_MOST [600]",
        "不斷電系統 600瓦左右 大一點也可以, power AT_LEAST [600]",
        "600瓦的不斷電系統，再小都可以, power AT_MOST [600]"
    })
    void moreThatWouldDoAsWell_makesAMeasureABound(String said, String bound) {
        assertThat(read(said, Need.empty())).contains(bound);
    }
}
