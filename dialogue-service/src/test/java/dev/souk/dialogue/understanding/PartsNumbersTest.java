package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.Parts.UNDERSTANDING;
import static dev.souk.dialogue.understanding.Parts.constraint;
import static dev.souk.dialogue.understanding.Parts.need;
import static dev.souk.dialogue.understanding.Parts.read;
import static dev.souk.dialogue.understanding.Parts.understood;
import static dev.souk.dialogue.understanding.Parts.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and their bounds as people say them of parts. */
class PartsNumbersTest {
    @Test
    void countAndSize_areSaidEitherWayRound_areThePairListed() {
        assertThat(read("兩條 8GB 的記憶體", Need.empty())).contains("modules IS [[2,8]]");
        assertThat(read("記憶體 16GB 兩條", Need.empty())).contains("modules IS [[2,16]]");
        assertThat(read("2 sticks of 16gb memory", Need.empty())).contains("modules IS [[2,16]]");
        assertThat(read("memory, two sticks of 16", Need.empty())).contains("modules IS [[2,16]]");
        assertThat(read("memory, two 16s", Need.empty())).contains("modules IS [[2,16]]");
        assertThat(read("32 gb memory, two of 16", Need.empty())).contains("modules IS [[2,16]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory 32", "memory, 32 please", "32 的記憶體", "currently on 16gb memory, want 32"})
    void bareNumber_isWhatManyAreTogether_isThat(String said) {
        assertThat(read(said, Need.empty())).contains("modules IS [[2,16]]").noneMatch(act -> act.contains("price"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory, budget 32", "memory under 32", "memory 33"})
    void bareNumber_isOfMoneyOrOfNone_isNoSize(String said) {
        assertThat(read(said, Need.empty())).noneMatch(act -> act.contains("modules"));
    }

    @Test
    void count_isSaidAlone_isAnyPairOfThatMany() {
        Need sixteen = need("memory", constraint("modules", Operator.IS, AttributeValue.of(16.0)));

        assertThat(read("兩條的記憶體", Need.empty()))
                .anySatisfy(read -> assertThat(read).startsWith("modules IS").contains("[2,8]", "[2,16]"));
        assertThat(read("two sticks", sixteen))
                .anySatisfy(read -> assertThat(read).startsWith("modules IS"));
    }

    @Test
    void numberAtHand_endsItsClause_isWhatMayBeSpent() {
        assertThat(read("supplies, at least 300 watts and i have 350", Need.empty()))
                .contains("power AT_LEAST [300]", "price AT_MOST [350]");
    }

    @Test
    void fullWidthComma_partsTwoNumbers() {
        assertThat(read("不斷電系統 輸出850，150以下", Need.empty())).contains("power IS [850]", "price AT_MOST [150]");
        assertThat(read("supplies, output 1,000, under 150", Need.empty()))
                .contains("power IS [1000]", "price LESS_THAN [150]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不斷電系統，輸出要夠，至少500", "supplies, the output matters, at least 500"})
    void leastAlone_isOfWhatTheClauseBeforeNames(String said) {
        assertThat(read(said, Need.empty()))
                .contains("power AT_LEAST [500]")
                .noneMatch(read -> read.startsWith("price"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4090", "a 4090 please", "4090的"})
    void numberOfAModel_isSaidAlone_tellsTheKind(String said) {
        assertThat(read(said, Need.empty())).contains("category IS [cards]", "chip CONTAINS [4090]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"is the 4090 worth it over the 4070", "what's the difference between the 4090 and the 4070?"})
    void numbersOfModels_areComparedAsModels_areNoPrices(String said) {
        assertThat(read(said, Need.empty()))
                .noneMatch(act -> act.contains("price"))
                .anyMatch(act -> act.startsWith("chip") && act.contains("4070"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"around 4090", "a budget of 4090"})
    void numberOfAModel_isBoundedOrABudget_staysAnAmount(String said) {
        assertThat(read(said, Need.empty())).noneMatch(read -> read.startsWith("chip"));
    }

    @Test
    void pictureWrittenInK_isNoSizeOfWhatIsNamedBehindIt() {
        assertThat(read("顯示卡 要4K長度的", Need.empty())).noneMatch(read -> read.startsWith("length"));
    }

    @Test
    void number_isSaidAgainWithItsName_isOfThatBothTimes() {
        assertThat(read("cards, 250 or under, show me some of length 250", Need.empty()))
                .contains("length AT_MOST [250]")
                .noneMatch(read -> read.startsWith("price"));
    }

    @Test
    void grade_isBoundedAfterANumber_takesAllWithinIt() {
        assertThat(read("散熱器 金牌以上", Need.empty())).contains("grade IS [gold, platinum]");
    }

    @Test
    void bound_pointsBackAtANumber_isOnThatNumber() {
        assertThat(read("cards, my slot measures 250 mm, less than that please", Need.empty()))
                .contains("length LESS_THAN [250]");
    }

    @Test
    void bound_isOnAValueThatHasAnOrder_takesAllWithinIt() {
        assertThat(read("coolers, gold or better", Need.empty())).contains("grade IS [gold, platinum]");
        assertThat(read("散熱器 至少金牌", Need.empty())).contains("grade IS [gold, platinum]");
        assertThat(read("coolers, at most bronze", Need.empty())).contains("grade IS [bronze]");
        assertThat(read("散熱器，金牌就好", Need.empty())).contains("grade IS [gold]");
    }

    @Test
    void countWrittenAfterASize_isThePairListed() {
        assertThat(read("16GBx2 記憶體", Need.empty())).contains("modules IS [[2,16]]");
        assertThat(read("memory 8gb*2", Need.empty())).contains("modules IS [[2,8]]");
    }

    @Test
    void numberSaidBefore_isForgotten_removesWhatItWasOf() {
        Need need = need("cards", constraint("price", Operator.AT_MOST, AttributeValue.of(15.0)));

        assertThat(understood("forget the 15", need).acts()).containsExactly(new Act.Remove("self", "price"));
    }

    @Test
    void bareNumber_isTheWordOfAValue_namesIt() {
        assertThat(read("a 4070 card", Need.empty())).contains("chip IS [Varda GX 4070]");
        assertThat(read("4090", need("cards"))).contains("chip CONTAINS [4090]");
        assertThat(read("budget 4090", need("cards"))).contains("price AT_MOST [4090]");
        assertThat(read("under 4070", need("cards"))).contains("price LESS_THAN [4070]");
    }

    @Test
    void bareNumber_isTheWordOfAValue_besideAPriceOrWhatItIsNot_namesIt() {
        assertThat(read("a 4070, not the plus", Need.empty())).contains("chip IS [Varda GX 4070]");
        assertThat(read("need a 4070 under 600", Need.empty()))
                .contains("category IS [cards]", "price LESS_THAN [600]", "chip IS [Varda GX 4070]");
        assertThat(read("something under 4070", Need.empty())).containsExactly("price LESS_THAN [4070]");
    }

    @Test
    void measuredLabel_isFollowedByABareBound_keepsItsLabel() {
        assertThat(read("cards with 250 mm length under 310", Need.empty()))
                .contains("length IS [250]", "price LESS_THAN [310]");
    }

    @Test
    void number_followsTheFirstOfAList_completesIt() {
        assertThat(read("memory DDR4 3200 under 60 dollars", Need.empty()))
                .contains("speed IS [[4,3200]]", "price LESS_THAN [60]");
    }

    @Test
    void bareNumber_isNoLikelyPrice_isWhatElseOftenHasIt() {
        assertThat(read("記憶體 6000 以上", Need.empty())).contains("speed AT_LEAST [6000]");
    }

    @Test
    void bound_isSaidLaterOfAListBegunBefore_keepsBoth() {
        Need need = need("memory", constraint("speed", Operator.IS, AttributeValue.of(4.0)));

        assertThat(read("3600mhz or more", need)).contains("speed IS [[4,3600]]");
    }

    @Test
    void nothingLonger_isABoundFromAbove() {
        assertThat(read("cards, nothing longer than 250 mm", Need.empty())).contains("length AT_MOST [250]");
    }

    @Test
    void label_isFollowedByAMeasuredNumber_isNotOfTheBareOneBefore() {
        assertThat(read("cards, 500 or less, length 250 mm or less", Need.empty()))
                .contains("price AT_MOST [500]", "length AT_MOST [250]");
    }

    @Test
    void countSpokenBeforeALabelOfTwoWords_isNoBudgetBehindIt() {
        assertThat(read("cards with two cooling fans under 310", Need.empty()))
                .contains("fans IS [2]", "price LESS_THAN [310]");
        assertThat(read("顯示卡 兩散熱風扇 310 以下", Need.empty())).contains("fans IS [2]", "price AT_MOST [310]");
    }

    @Test
    void boundAfterALabel_isFarFromAnyOfItsValues_isTheBudget() {
        assertThat(read("cards with cooling fans under 310", Need.empty())).contains("price LESS_THAN [310]");
        assertThat(read("cards with cooling fans under 3", Need.empty())).contains("fans LESS_THAN [3]");
    }

    @Test
    void boundIsNegated_isTurnedRound() {
        assertThat(read("cards, and it shouldn't cost more than 310", Need.empty()))
                .contains("price AT_MOST [310]");
        assertThat(read("cards, I could stretch to 310", Need.empty())).contains("price AT_MOST [310]");
    }

    @Test
    void numbersWithAPlus_areFloorsOfTheirUnit() {
        assertThat(read("cards of 250+ mm", Need.empty())).contains("length AT_LEAST [250]");
    }

    @Test
    void aLittleMoreThanANumber_isARangeThatBeginsAboutThere() {
        assertThat(read("顯示卡，三百出頭", Need.empty())).contains("price BETWEEN [285, 360]");
    }

    @Test
    void signs_areBounds() {
        assertThat(read("cards <$310", Need.empty())).contains("price LESS_THAN [310]");
        assertThat(read("cards, length >= 250 mm", Need.empty())).contains("length AT_LEAST [250]");
    }

    @Test
    void resolution_isNoBudget() {
        assertThat(read("玩 2K 為主的顯示卡", Need.empty())).noneMatch(act -> act.startsWith("price"));
    }

    @Test
    void vagueWord_besideANumberOfTheSame_isNoBound() {
        assertThat(read("short cards, 250 mm at most", Need.empty()))
                .contains("length AT_MOST [250]")
                .filteredOn(act -> act.startsWith("length"))
                .hasSize(1);
    }

    @Test
    void halfAUnit_isSaidInWords_isHalfOfIt() {
        assertThat(read("cards of half a metre", Need.empty())).contains("length BETWEEN [485, 515]");
    }

    @Test
    void boundIsNegated_withAVerbBetween_isTurnedRound() {
        assertThat(read("cards that can't measure more than 310 mm", Need.empty()))
                .contains("length AT_MOST [310]");
        assertThat(read("顯示卡 至少能裝 250 mm", Need.empty())).contains("length AT_LEAST [250]");
    }

    @Test
    void smallerNumber_isCalledEnough_keepsTheDirectionOfTheBound() {
        Need need = need("cards", constraint("length", Operator.AT_LEAST, AttributeValue.of(300.0)));

        assertThat(read("250 mm would be enough", need)).contains("length AT_LEAST [250]");
        assertThat(read("250 mm 就夠了", need)).contains("length AT_LEAST [250]");
    }

    @Test
    void price_isComplainedOfFromSomewhereOn_isALimit() {
        assertThat(read("顯示卡 超過310她會唸我", Need.empty())).contains("price AT_MOST [310]");
        assertThat(read("顯示卡 要超過310的", Need.empty())).contains("price MORE_THAN [310]");
    }

    @Test
    void twoNumbers_areSaidOfOneLabel_eitherWillDo() {
        assertThat(read("cards with 2 or 3 cooling fans", Need.empty())).contains("fans IS [2, 3]");
    }

    @Test
    void count_isSpokenBeforeASize_isThePairListed() {
        assertThat(read("two 8gb sticks of memory", Need.empty())).contains("modules IS [[2,8]]");
    }

    @Test
    void number_isOfWhatTheShopperHas_isNoWish() {
        assertThat(read("顯示卡 我這張 250mm 用了三年", Need.empty())).noneMatch(read -> read.startsWith("length"));
    }

    @Test
    void attributeThatIsToStay_isBoundBehindIt_keepsTheBoundForIt() {
        Need need = need("cards", constraint("length", Operator.AT_MOST, AttributeValue.of(250.0)));

        assertThat(read("長度一樣250以下", need)).contains("length AT_MOST [250]");
    }

    @Test
    void wordOfTwoKinds_besideAnAmountThatOneOfThemHas_isOfThatKind() {
        assertThat(read("varda, size 240 mm", Need.empty())).contains("category IS [coolers]", "brand IS [Varda]");
    }

    @Test
    void count_isWhatItIsFor_isTheLeastThatWillDo() {
        assertThat(read("cards for 2 cooling fans", Need.empty())).contains("fans AT_LEAST [2]");
        assertThat(read("cards with 2 cooling fans", Need.empty())).contains("fans IS [2]");
    }

    @Test
    void amount_isSaidAgainAsABound_isThatBound() {
        assertThat(read("cards with 2 cooling fans, 2 cooling fans or more", Need.empty()))
                .filteredOn(act -> act.startsWith("fans"))
                .containsExactly("fans AT_LEAST [2]");
    }

    @Test
    void endOfARangeAskedFor_isSaidAlone_isOfThatAttribute() {
        Constraint range = constraint("size", Operator.IS, AttributeValue.of(33.0))
                .with(Operator.BETWEEN, List.of(AttributeValue.of(33.0), AttributeValue.of(47.0)));

        assertThat(read("33 is fine", need("coolers", range))).contains("size BETWEEN [32.01, 33.99]");
        assertThat(read("33的就好", need("coolers", range))).contains("size BETWEEN [32.01, 33.99]");
    }

    @Test
    void measureBeforeAKind_isOfThatKind_whereTheLabelItSharesOnlyCounts() {
        assertThat(read("240mm coolers", need("cards"))).contains("category IS [coolers]");
        assertThat(read("2 coolers", need("cards"))).contains("fans IS [2]");
    }

    @Test
    void size_isTooMuch_isToBeLess() {
        assertThat(read("散熱器 水冷尺寸240太大", Need.empty())).contains("size LESS_THAN [240]");
        assertThat(read("cards, length 250 is too big", Need.empty())).contains("length LESS_THAN [250]");
        assertThat(read("cards, length 250 is too small", Need.empty())).contains("length MORE_THAN [250]");
    }

    @Test
    void bound_isOnTheNameOfANumber_isABoundOnIt() {
        assertThat(read("顯示卡 兩扇以上", Need.empty())).contains("fans AT_LEAST [2]");
        assertThat(read("顯示卡 兩扇的", Need.empty())).contains("fans IS [2]");
    }

    @Test
    void whatElseDraws_isTheLeastThatIsToBeSupplied() {
        assertThat(read("電腦加螢幕大概吃400W，找不斷電系統", Need.empty())).contains("power AT_LEAST [400]");
        assertThat(read("supplies, my pc draws about 400 watts", Need.empty())).contains("power AT_LEAST [400]");
        assertThat(read("supplies of about 400 watts", Need.empty()))
                .noneMatch(read -> read.startsWith("power AT_LEAST"));
    }

    @Test
    void budget_isSpokenOfWhileALengthIsAsked_isTheBudget() {
        Utterance answer = new Utterance(
                "預算可以到250", "zh-Hant-TW", 1, ConversationNeeds.of(need("cards")), ShownItems.NONE, "length", null);

        assertThat(written(UNDERSTANDING.understand(answer))).contains("price AT_MOST [250]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cards, 250 mm of clearance minimum", "cards, minimum 250 mm of clearance"})
    void label_beginsWithItsUnit_theNumberBeforeItIsOfIt(String said) {
        assertThat(read(said, Need.empty())).contains("length AT_LEAST [250]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"顯示卡 玩310", "cards to play 310", "顯示卡 310之類的"})
    void number_isWhatAGameOrAThingIsCalled_isNoBudget(String said) {
        assertThat(read(said, Need.empty())).noneMatch(act -> act.startsWith("price"));
    }

    @Test
    void kind_isCountedWithoutAMeasureWord_isAPartOfTheOther() {
        assertThat(read("顯示卡 兩散熱器的", Need.empty())).contains("category IS [cards]");
        assertThat(read("給我兩個散熱器", Need.empty())).contains("category IS [coolers]");
    }

    @Test
    void dearerOne_isSaidToBeAllRight_liftsThePrice() {
        Need need = need("cards", constraint("price", Operator.AT_MOST, AttributeValue.of(310.0)));

        assertThat(understood("貴一點也沒差", need).acts()).containsExactly(new Act.Remove("self", "price"));
    }

    @Test
    void extreme_isTurnedDown_isABoundOnTheOtherSide() {
        assertThat(read("顯示卡 長死人的不要", Need.empty())).anyMatch(act -> act.startsWith("length AT_MOST"));
    }
}
