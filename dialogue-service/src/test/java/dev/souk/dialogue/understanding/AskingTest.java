package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of items shown, and of the shop beside them. */
class AskingTest {
    @ParameterizedTest
    @CsvSource({
        "how much weight does the second one have?, weight",
        "how much does the second one cost?, price",
        "how much is the second one?, price",
        "第二個多少錢, price",
        "第二個多重, weight",
        "how heavy is the second one, weight"
    })
    void amountOfSomething_isAskedFor_isNoPrice(String said, String topic) {
        assertThat(written(said)).containsExactly("Inquire " + topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is the weight of the second one, and how long is the warranty?",
                "the second one, how heavy is it and what's the warranty?",
                "第二個重量多少 保固多久"
            })
    void questionToTheShop_besideOneOfAnItem_leavesBothAsked(String said) {
        assertThat(written(said)).containsExactly("Inquire weight,policy.warranty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"which has the better weight, 1 or 3", "1跟3哪個比較輕"})
    void whichOfTwoPlacesIsBetter_theTwoAreSetSideBySide(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .containsExactly(new Act.Compare(List.of("headphones-0", "headphones-2"), List.of("weight")));
    }

    @ParameterizedTest
    @CsvSource({"which has the best weight, headphones-0", "which of them has the best weight, headphones-0"})
    void whichHasMostOfSomething_isAskedOfThoseShown_isAQuestionAboutTheOne(String said, String item) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .containsExactly(new Act.Inquire(List.of(item), List.of("weight"), said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"which of these is the lightest?", "這幾個哪個最輕"})
    void extreme_isAskedOfThoseShown_isAQuestionAboutTheOne(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .containsExactly(new Act.Inquire(List.of("headphones-2"), List.of("weight"), said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what's the weight of the cheapest?", "what is the weight of the cheapest one", "最便宜的那個重量多少"})
    void somethingOfTheExtreme_isAsked_isAQuestionAboutTheOne(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .containsExactly(new Act.Inquire(List.of("headphones-0"), List.of("weight"), said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what weights are there", "which weights do you have", "有哪些重量"})
    void whatThereIsOfALabel_isAsked_isNoSearch(String said) {
        assertThat(written(said)).containsExactly("Inquire weight");
    }

    @Test
    void twoThings_areAskedOfOneItem_areBothAsked() {
        assertThat(written("what's the price and the weight of number two")).containsExactly("Inquire price,weight");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and if i open them and they hurt my ears can i send them back",
                "Sometimes I'm a 45. If 44 turns out too small, can I swap them?",
                "網路買最怕尺寸不對，可以換嗎"
            })
    void story_endsInAQuestionAboutReturns_asksTheShop(String said) {
        assertThat(written(said)).containsExactly("Inquire policy.returns");
    }

    @Test
    void whatItMustFit_onlyTellsWhySomethingElseIsAsked_isNotAskedItself() {
        assertThat(written("how heavy is the second one? not sure it fits my bag"))
                .containsExactly("Inquire weight");
    }

    @Test
    void whatIsInside_isAskedFor_isNoPrice() {
        assertThat(written("how much is in the first one")).containsExactly("Inquire weight");
    }

    @Test
    void endOfAnAmount_isAskedOfTheItemAtAPlace_sortsNothing() {
        assertThat(written("lightest on the first one?")).containsExactly("Inquire weight");
    }

    @Test
    void questionOfTheWorldOutside_pointsAtNoItem() {
        assertThat(written("is your weather as bad as ours? its been pouring all week"))
                .containsExactly("Chitchat off-topic");
    }

    @Test
    void question_followsThanks_isAsked() {
        assertThat(written("thanks! how heavy is the second one?")).containsExactly("Thank", "Inquire weight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what weight are the second headphones?", "第二個耳機重量多少"})
    void categoryOfAnItemPointedAt_isNoNewSearch(String said) {
        assertThat(written(said)).containsExactly("Inquire weight");
    }

    @Test
    void choiceOfTwoValues_isPutForAnItem_isAskedAbout() {
        assertThat(written("第一個是黑色還是白色")).containsExactly("Inquire color");
    }

    @Test
    void number_isPutToTheQuestion_ofAnItem_isAskedAbout() {
        assertThat(written("is the first one 300 grams?")).containsExactly("Inquire weight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"think that will run gta 6? lol", "耳機要自己組嗎？", "會不會塞不進耳機盒啊"})
    void question_isOfNothingKnown_asksWhatTheListingsSay(String said) {
        assertThat(written(said)).contains("Inquire listing");
    }

    @Test
    void kindOfProduct_isNamedAgain_isNoQuestion() {
        assertThat(written("有耳機嗎")).containsExactly("category IS headphones");
    }

    @ParameterizedTest
    @ValueSource(strings = {"終於有人懂黑色的好 謝謝", "gotta love black, thanks"})
    void thanks_nameWhatIsLookedForAlready_areThanks(String said) {
        assertThat(written(said)).containsExactly("Thank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my black cat would sleep on it lol", "我的黑貓會睡在上面哈哈"})
    void joke_namesWhatIsLookedForAlready_isSmallTalk(String said) {
        assertThat(written(said)).containsExactly("Chitchat small-talk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"those get pricey. what's there under 80", "怎麼都這麼貴，80以下的有沒有"})
    void price_isComplainedOf_besideALimit_isTheLimit(String said) {
        assertThat(written(said))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("price ")
                .endsWith(" 80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"白色的有沒有", "白色的有哪些", "not a fan of the look. just white?"})
    void value_isAskedForOfTheShop_isAWish(String said) {
        assertThat(written(said)).containsExactly("color IS white");
    }

    @Test
    void brand_isNamedThatNoneShownHas_itMeansTheBrand() {
        assertThat(written("大家都推Tidewell，它有白色的嗎")).contains("brand IS Tidewell", "color IS white");
    }

    @Test
    void value_isFineToo_besideAQuestionForMore_isAWish() {
        assertThat(written("white is ok too, i can paint it. anything else come up?"))
                .containsExactly("color IS black|white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"可以便宜一點嗎，40 以下", "打個折嗎，不然40以下的"})
    void limit_standsBesideABargain_isSearchedBy(String said) {
        assertThat(written(said)).containsExactly("price AT_MOST 40");
    }

    @Test
    void somethingBroke_anotherIsToBeBought_asksForNoWarranty() {
        assertThat(written("我舊的鍵盤好像快壞了，就買鍵盤吧")).containsExactly("category IS keyboards");
    }

    @Test
    void question_isFollowedByMore_isStillAsked() {
        assertThat(written("戴起來不舒服可以退嗎？已經拆開包裝的話")).containsExactly("Inquire policy.returns");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"上次跟你買的鍵盤…可以修嗎", "之前買的耳機左耳沒聲音", "the headphones i bought here last week have no sound in one ear"
            })
    void whatWasBoughtBefore_fails_asksAboutTheWarranty(String said) {
        assertThat(written(said)).containsExactly("Inquire policy.warranty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"之前買的耳機壞了 想換白色的", "the headphones i bought here last year are broken, i want white ones now"})
    void whatWasBoughtBefore_failed_anotherIsLookedFor(String said) {
        assertThat(written(said)).contains("color IS white");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I've broken two headphones since covid. What have you got in white?",
                "two of my headphones are broken, what have you got under 90"
            })
    void whatBroke_isToldBeforeASearch_asksNothingOfTheShop(String said) {
        assertThat(written(said)).contains("category IS headphones").doesNotContain("Inquire policy.warranty");
    }

    @Test
    void whatBroke_isAskedAbout_isStillAQuestionOfTheWarranty() {
        assertThat(written("my white headphones are broken, what can i do?"))
                .containsExactly("Inquire policy.warranty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uh how heavy is the second one",
                "okay so um how heavy is the second one",
                "呃 那我想問一下 第二個多重",
                "那個 不好意思 第二個多重"
            })
    void fillersOfSpeech_beforeAQuestion_changeNothing(String said) {
        assertThat(written(said)).containsExactly("Inquire weight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is the weight of the kestrel", "Kestrel那副多重"})
    void itemShown_isNamedByItsBrand_isAskedAbout(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .containsExactly(new Act.Inquire(List.of("headphones-1"), List.of("weight"), said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"they all look dull. any other?", "i like none of those, others?", "這幾個都不喜歡 有別的嗎"})
    void others_areAskedFor_besideACommentOnThoseShown_isNoQuestionOnThem(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .noneMatch(Act.Inquire.class::isInstance)
                .anyMatch(act -> act instanceof Act.Broaden || act instanceof Act.Reject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"do you have another one that is?", "anything else that is? under 90", "那有別的是的嗎"})
    void another_isAskedFor_rightAfterAQuestionOnAnItem_isToHaveWhatWasAsked(String said) {
        assertThat(AfterASlate.afterQuestionOn("wireless", said)).contains("wireless IS true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"do you have another one that is?", "那有別的是的嗎"})
    void another_isAskedFor_afterNoQuestion_isToHaveNothingMore(String said) {
        assertThat(written(said)).doesNotContain("wireless IS true");
    }

    @ParameterizedTest
    @CsvSource({
        "第一個是有線還無線, wireless",
        "第二個黑色還白色, color",
        "entry two: what color?, color",
        "the weight of the winner, weight",
        "is the first one black or over the top red?, color"
    })
    void choice_isPutForAnItemPointedAt_isAsked(String said, String topic) {
        assertThat(written(said)).containsExactly("Inquire " + topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"these are too heavy for her. less than 200 g?", "太重了，200克以下？"})
    void boundAlone_isPutToTheQuestionAfterAComplaint_isWished(String said) {
        assertThat(written(said)).anyMatch(act -> act.startsWith("weight")).noneMatch(act -> act.startsWith("Inquire"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hm they all look ugly :( any other?", ":( any others?"})
    void face_besideAWishForOthers_saysNothing(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .noneMatch(Act.Inquire.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what does one cost?", "and what would a good one cost?"})
    void one_isAskedThePriceOf_isNoNumber(String said) {
        assertThat(written(said)).noneMatch(act -> act.startsWith("price") || act.contains("[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"any complaints?", "what's bad about the first one?", "第一個有什麼缺點", "有負評嗎"})
    void faults_areAskedOf_areLookedForInReviews(String said) {
        assertThat(written(said)).containsExactly("Inquire review");
    }
}
