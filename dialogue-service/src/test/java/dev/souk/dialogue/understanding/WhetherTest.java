package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.AfterASlate.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put as a question once items are shown: a wish for what some of them lack, or a question about them. */
class WhetherTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "and wireless?",
                "can it go wireless? i walk around a lot",
                "one that's wireless?",
                "um so can it be wireless i walk around a lot",
                "好喔 那有無線的嗎",
                "可以無線嗎？我常走來走去",
                "能不能無線"
            })
    void property_isAskedForOfNoItem_whichSomeShownLack_isAWish(String said) {
        assertThat(written(said)).containsExactly("wireless IS true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"is it wireless?", "are these wireless?", "is the second one wireless?", "這個有無線嗎", "第二個是無線的嗎"})
    void property_isAskedOfAnItem_isAQuestion(String said) {
        assertThat(written(said)).containsExactly("Inquire wireless");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wireless only, i hate how cables snag",
                "wireless, thats what my son told me",
                "must be wireless, one is for the train"
            })
    void questionWord_onlyLeadsOn_asksNothing(String said) {
        assertThat(written(said)).containsExactly("wireless IS true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"他房間很亂 無線的比較好", "無線那種比較好收", "無線的比較好，我們兩個人要輪流用", "我姐說無線比較好，有嗎"})
    void value_isCalledBetter_besideNoItem_isAWish(String said) {
        assertThat(written(said)).containsExactly("wireless IS true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"哪個比較好", "無線的比較好嗎", "這兩個哪個比較輕"})
    void whatIsBetter_isAsked_isCompared(String said) {
        assertThat(written(said)).singleElement().asString().startsWith("Compare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forget about shipping, wireless please", "先不管運費，要無線的", "先不用說保固，要無線的"})
    void shopPolicy_isWaived_besideAWish_isNotTold(String said) {
        assertThat(written(said)).containsExactly("wireless IS true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anything less than the second one?", "有比第二個再省一點的嗎"})
    void lessThanAnItem_isSought_isABoundOnThePrice(String said) {
        assertThat(written(said)).containsExactly("price LESS_THAN 80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要可以轉來轉去的", "不要會夾頭髮那種喔"})
    void wish_isForWhatIsNotKnown_isNoTalkAndNoYes(String said) {
        assertThat(written(said)).contains("Unknown").isSubsetOf("category IS headphones", "Unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"do i need a keyboard for this?", "這個需要鍵盤嗎"})
    void anotherKind_isAskedAboutForAnItem_isNotSearchedFor(String said) {
        assertThat(written(said)).singleElement().asString().startsWith("Inquire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i need a keyboard too", "還需要鍵盤", "do i need a keyboard as well? show me some"})
    void anotherKind_isNeededByTheShopper_isSearchedFor(String said) {
        assertThat(written(said)).contains("category IS keyboards");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and wireless please. the one at work is on a cable and it pulls when i turn",
                "wireless please, there is a spot where i sit and the cable is short",
                "with wireless please. mine got stuck in what was left of my desk"
            })
    void questionWord_standsWithinAStory_asksNothing(String said) {
        assertThat(written(said)).contains("wireless IS true").noneMatch(act -> act.startsWith("Inquire"));
    }

    @Test
    void it_isAskedAbout_isTheFirstShown_notOneThatIsSo() {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, "is it white?", "en")
                        .acts())
                .allMatch(act ->
                        act instanceof Act.Inquire asked && asked.itemIds().equals(List.of("headphones-0")));
    }
}
