package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.BLACK;
import static dev.souk.dialogue.understanding.AfterASlate.understood;
import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, degrees and orders said once items are shown. */
class DegreesTest {
    @ParameterizedTest
    @CsvSource({
        "'forget the colour, sort them by weight, lightest first', order weight ASCENDING",
        "'any colour, cheapest to priciest', order price ASCENDING"
    })
    void order_isAskedForBesideWhatIsGivenUp_ordersTheSearch(String said, String expected) {
        assertThat(written(said)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'by weight please, featherlights at the top, under 200', order weight ASCENDING",
        "顏色無所謂了 重量小到大排, order weight ASCENDING",
        "'order it by weight, max 150', order weight ASCENDING",
        "'the colour is not important any more. by grams, highest first', order weight DESCENDING"
    })
    void order_isNamedByItsMeasure_besideConditions_ordersTheSearch(String said, String expected) {
        assertThat(written(said)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dearer than i expected. cheapest ones first", "太貴了吧 從最便宜的開始", "比我想的貴 便宜的排前面"})
    void complaint_standsBesideAnOrder_isNoBound(String said) {
        assertThat(written(said))
                .contains("order price ASCENDING")
                .noneMatch(act -> act.matches("price (LESS|MORE).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"比我想的貴", "pricier than i thought"})
    void complaint_isAllThatIsSaid_asksForLess(String said) {
        assertThat(written(said)).singleElement().asString().startsWith("price LESS_THAN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i turn the light off at night", "my desk light broke", "it's for reading by a warm light"})
    void word_isANoun_isNoDegree(String said) {
        assertThat(written(said)).noneMatch(act -> act.contains("weight"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a light one please", "something light", "they should be light", "a light, wired one"})
    void word_isSaidOfTheProduct_isADegree(String said) {
        assertThat(written(said)).anyMatch(act -> act.contains("weight"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"she's small", "my desk is tiny", "桌子超小"})
    void degree_isOfSomebodyOrAPlace_isNoWish(String said) {
        assertThat(written(said)).noneMatch(act -> act.startsWith("weight") || act.startsWith("capacity"));
    }

    @ParameterizedTest
    @CsvSource({"which is the most expensive?, order price DESCENDING", "最便宜的是哪一個, order price ASCENDING"})
    void extreme_isAskedFor_ordersTheSearch(String said, String expected) {
        assertThat(written(said)).contains(expected).noneMatch(act -> act.startsWith("Inquire"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"which one is cheaper?", "哪個比較便宜"})
    void whichOfThoseShown_isMoreOfSomething_isCompared(String said) {
        assertThat(written(said)).containsExactly("Compare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有比第一個便宜的嗎", "anything cheaper than the first?"})
    void cheaperThanOneShown_isAskedFor_isABound(String said) {
        assertThat(written(said)).singleElement().asString().startsWith("price LESS_THAN");
    }

    @Test
    void bareNumber_whileAPriceIsSettled_isThePrice() {
        assertThat(written("60 好了")).containsExactly("price AT_MOST 60");
    }

    @Test
    void extreme_isAskedForAndNothingElse_ordersTheSearch() {
        assertThat(written("which is the cheapest one you have?")).contains("order price ASCENDING");
    }

    @Test
    void extreme_ofWhatHadANumber_isNoLongerThatNumber() {
        assertThat(written("drive of 1000 GB", "the largest capacity you have"))
                .containsExactlyInAnyOrder("remove capacity", "order capacity DESCENDING");
    }

    @ParameterizedTest
    @CsvSource({"最便宜的那個是無線的嗎, headphones-0", "is the lightest one wireless?, headphones-2"})
    void extremeOfThoseShown_isAskedAbout_isTheItemMeant(String said, String expected) {
        assertThat(understood(BLACK, said, "en").acts())
                .singleElement()
                .isInstanceOfSatisfying(Act.Inquire.class, inquiry -> assertThat(inquiry.itemIds())
                        .containsExactly(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80以下 太貴怕他摔壞", "80塊以內 太貴我會心痛"})
    void limit_withWhyBehindIt_isTheLimit(String said) {
        assertThat(written(said)).containsExactly("price AT_MOST 80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"爸媽出80", "公司只補助80", "my parents gave me 80"})
    void numberThatSomebodyPays_isTheLimit(String said) {
        assertThat(written(said)).containsExactly("price AT_MOST 80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whatever it costs", "不管多少錢"})
    void price_matters_noMore(String said) {
        assertThat(written("headphones under 20", said)).contains("remove price");
    }

    @Test
    void cheaperThanAnItem_afterARange_keepsItsLowerEnd() {
        assertThat(written("headphones between 20 and 90", "something cheaper than the first one"))
                .anyMatch(act -> act.startsWith("price LESS_THAN"))
                .contains("price AT_LEAST 20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sell me the first one for 10 bucks and we got a deal",
                "give me the first for 20 and it's a deal",
                "我一次買兩副 算80一副可以嗎"
            })
    void offerForAnItem_isHaggling_andNoBudget(String said) {
        assertThat(written(said)).containsExactly("Chitchat bargain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not more than a tenner", "a fiver tops"})
    void note_isABudget(String said) {
        assertThat(written(said)).allMatch(act -> act.contains("price AT_MOST")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "can you sort them by weight?, weight ASCENDING",
        "please put those in order of price, price ASCENDING",
        "照重量排一下, weight ASCENDING",
        "'sort by price, highest first', price DESCENDING",
        "'just the cheapest of that weight, sorted by price please', price ASCENDING",
        "可以按照重量高到低排嗎, weight DESCENDING"
    })
    void order_isAskedForAsSuch_ordersTheSlate(String said, String order) {
        assertThat(understood(BLACK, said, "en").ordering())
                .hasToString("Ordering[attribute=" + order.replace(" ", ", direction=") + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有點貴", "還是有點貴耶"})
    void slate_isALittleTooExpensive_asksForCheaper(String said) {
        assertThat(written("headphones", said)).singleElement().asString().startsWith("price LESS_THAN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tidewell的多少錢", "how much are the Tidewell ones?"})
    void price_isAskedOfAValueThatNoneShownHas_isAWish(String said) {
        assertThat(written(said)).containsExactly("brand IS Tidewell");
    }

    @Test
    void howManyOfSomethingElseThereAre_isNoPrice() {
        assertThat(written("white, i only have 2 sockets")).containsExactly("color IS white");
    }

    @Test
    void size_isAskedOfTheShop_hagglesForNothing() {
        assertThat(written("drives", "can you do 1000 GB")).containsExactly("capacity IS 1000");
        assertThat(written("can you do 40")).contains("Chitchat bargain");
    }

    @Test
    void limit_isSetOffFromWhatIsToBeExtreme_isThePrice() {
        assertThat(written("250以內 重量越輕越好")).contains("price AT_MOST 250");
    }

    @ParameterizedTest
    @CsvSource({"照重量從重排到輕, order weight DESCENDING", "照重量從輕排到重, order weight ASCENDING"})
    void endsOfAnOrder_areSaidAroundItsVerb_giveItsDirection(String said, String expected) {
        assertThat(written(said)).contains(expected);
    }

    @Test
    void number_standsAloneInItsClause_movesTheBudget() {
        assertThat(written("black headphones under 100", "yeah figured that. ok 120 then, white and wireless"))
                .contains("price AT_MOST 120");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tired of paying 50 at the gym, white please", "我每天花50坐車，白色的"})
    void money_wentElsewhere_isNoBudget(String said) {
        assertThat(written(said)).contains("color IS white").noneMatch(act -> act.startsWith("price"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"重量低一點", "重量不要太高"})
    void degreeBehindALabel_isOfThatAttribute(String said) {
        assertThat(written("headphones", said))
                .singleElement()
                .asString()
                .matches("(soft )?weight (AT_MOST|LESS_THAN) .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"最近電費很貴", "電費超貴的", "my electricity bill is so expensive"})
    void somethingElse_isCalledExpensive_isNoPriceToPay(String said) {
        assertThat(written(said)).noneMatch(act -> act.startsWith("price"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "she doesn't want to spend over 60",
                "my son doesn't wanna spend more than 60",
                "he won't pay above 60"
            })
    void spendingMore_isRefused_isALimit(String said) {
        assertThat(written(said)).contains("price AT_MOST 60");
    }

    @Test
    void somethingElse_doesNotMatter_leavesTheBoundAsItIs() {
        assertThat(written("color doesn't matter, what is there below 90")).contains("price LESS_THAN 90");
    }

    @ParameterizedTest
    @CsvSource({
        "no lighter than 250 g, weight AT_LEAST 250",
        "it must not be lighter than 250 g, weight AT_LEAST 250",
        "lighter than 250 g, weight LESS_THAN 250",
        "比250公克輕的, weight LESS_THAN 250",
        "不要比250公克輕, weight AT_LEAST 250"
    })
    void number_isComparedWith_bounds(String said, String expected) {
        assertThat(written(said)).contains(expected);
    }
}
