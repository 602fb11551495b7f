package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.need.Need;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.need.NeedFrame;
import dev.souk.dialogue.need.NeedTracker;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a search is for, once black headphones were searched for. */
class ForSomebodyElseTest {
    @ParameterizedTest
    @ValueSource(strings = {"my sister also wants a pair, white, under 50", "我媽追劇也要一副，白色的，50以下", "我弟說他也要一副，白色的"})
    void somebodyElseWantsOneToo_theSearchIsTheirs(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").scope())
                .isNotEqualTo(Need.SELF);
    }

    @Test
    void somebodyElse_wantsOneToo_isTheSameKindOfProduct() {
        assertThat(AfterASlate.written("my daughter wants one too, a white one"))
                .containsExactlyInAnyOrder("[my daughter] category IS headphones", "[my daughter] color IS white");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "white, my dad is on calls all day",
                "我爸怕吵，有沒有白色的",
                "Kestrel有嗎，隔壁鄰居推薦的",
                "my friend recommended Kestrel"
            })
    void somebodyIsOnlyToldOf_theSearchStaysTheShoppers(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").scope())
                .isEqualTo(Need.SELF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"主管看到以為我在打電動", "我老婆看到會罵我", "my friend bought one from you", "朋友說不錯"})
    void somebodyOnlyToldOf_isNotSearchedFor(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").scope())
                .isEqualTo(Need.SELF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"對了我老公也要一副，他喜歡白色的", "我老公也要一副，他要白色的", "my husband wants one too, he likes white"})
    void somebodyElse_wantsOneToo_whatIsSaidOfThemCarriesNothingOver(String said) {
        assertThat(AfterASlate.written(said))
                .containsExactlyInAnyOrder("[my husband] category IS headphones", "[my husband] color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's for my husband, white", "for my husband btw, white", "這是給我老公的，白色"})
    void searchTurnsOutToBeForSomebody_carriesItsConditionsOver(String said) {
        assertThat(AfterASlate.written(said))
                .contains("[my husband] price LESS_THAN 100", "[my husband] color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"white, one at work and one of his own", "他有兩副，公司跟自己的，要白色"})
    void ownIsTheLastOfSeveralThingsTold_theSearchStaysTheirs(String said) {
        assertThat(AfterASlate.understood("black headphones for my dad", said, "en")
                        .scope())
                .isEqualTo("my father");
    }

    @ParameterizedTest
    @ValueSource(strings = {"too expensive for me, anything cheaper?", "a bit too pricey for my sister, white please"})
    void somebodyIsOnlyNotSuited_theSearchStaysWhoseItWas(String said) {
        assertThat(AfterASlate.understood("black headphones for my dad", said, "en")
                        .scope())
                .isEqualTo("my father");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "white wireless for my mum, up to 70",
                "my mum is jealous now. she hates wires, so white wireless ones, up to 70 for her",
                "我媽不要那種，她要白色無線的，70以內"
            })
    void somebodys_isTold_anew_carriesNothingOver(String said) {
        assertThat(conditions("black wired headphones by Kestrel under 100", said))
                .contains("color IS white", "price AT_MOST 70")
                .doesNotContain("brand IS Kestrel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"now he wants one as well, a white one", "他也要一副，白色的"})
    void somebodyWithoutAName_wantsOneToo_isAnotherSearch(String said) {
        Understood understood = AfterASlate.understood(AfterASlate.BLACK, said, "en");
        assertThat(understood.scope()).isEqualTo("he");
        assertThat(AfterASlate.written(said)).doesNotContain("[he] price LESS_THAN 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"he says his friends all have white", "他說同學都用白色的", "我老公說要白色才跟他的 Mac 搭"})
    void somebodyIsOnlyToldOfByAnother_theSearchStaysWhoseItWas(String said) {
        assertThat(AfterASlate.understood("black headphones for my son", said, "en")
                        .scope())
                .isEqualTo("my son");
    }

    @ParameterizedTest
    @ValueSource(strings = {"and for the kitchen a white pair", "oh and for my desk one in white", "然後客廳要一副白色的"})
    void oneForAnotherPlace_isToldOf_beginsAnew(String said) {
        assertThat(AfterASlate.written(said)).contains("remove price", "color IS white");
    }

    @Test
    void kind_isToldAnewAsInAFirstMessage_beginsAnew() {
        assertThat(AfterASlate.understood(
                                "black headphones by Kestrel under 100", "white wireless headphones 200 max", "en")
                        .acts())
                .contains(new Act.Remove(Need.SELF, "brand"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheaper white wireless headphones, 60 max", "white wireless headphones 60 max instead"})
    void kind_isComparedOrRevised_beginsNothing(String said) {
        assertThat(AfterASlate.written(said)).noneMatch(act -> act.startsWith("remove"));
    }

    @Test
    void thenOneIsToBeFoundForSomebody_carriesNothingOver() {
        assertThat(AfterASlate.written("那幫女兒找一副，白色的"))
                .containsExactlyInAnyOrder("[my daughter] category IS headphones", "[my daughter] color IS white");
    }

    @Test
    void oneMoreForAnotherPlace_beginsAnew() {
        assertThat(AfterASlate.written("我家裡也想放一副白色的")).contains("remove price", "color IS white");
    }

    @Test
    void oneForMe_beginsAnew() {
        assertThat(AfterASlate.written("and one for me, white")).contains("remove price", "color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"for my old laptop too: white", "and one for the office as well, white", "辦公室也要一副，白色"})
    void oneMore_isForSomethingElse_beginsAnew(String said) {
        assertThat(AfterASlate.written(said)).contains("remove price", "color IS white");
    }

    @Test
    void samePrice_isForTheSearchItself_beginsNothing() {
        assertThat(AfterASlate.written("for the same price too, white")).doesNotContain("remove price");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有白色的嗎？我老婆想要", "有沒有白色的，我老婆想要"})
    void somebody_isOnlyMentionedBehindAWish_beginsNothing(String said) {
        assertThat(AfterASlate.written(said)).containsExactly("color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"for my dad, he likes Kestrel", "我爸要 Kestrel 的", "my dad wants a Kestrel"})
    void somebodyWishes_noOtherSearchIsBegun_keepsAllThatWasSaid(String said) {
        assertThat(conditions(said)).contains("color IS black", "price LESS_THAN 100", "brand IS Kestrel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "something for my little sister, white",
                "next, my sister: white",
                "what about one for my sister? white",
                "she will love it. now one for hubby, white",
                "順便幫我妹看 白色的",
                "我妹的話 白色的",
                "換我妹 白色的",
                "我妹要的是另一種 白色的"
            })
    void anotherSearchIsBegun_keepsTheKindAlone(String said) {
        assertThat(conditions(said)).containsExactlyInAnyOrder("category IS headphones", "color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my sister wants the same but in white", "我妹也要一樣的 但要白色"})
    void somebodyWantsTheSame_keepsAllButWhatIsSaid(String said) {
        assertThat(conditions(said))
                .containsExactlyInAnyOrder("category IS headphones", "color IS white", "price LESS_THAN 100");
    }

    @Test
    void severalAreShared_keepsAllThatWasSaid() {
        assertThat(conditions("80 each at most, one for me and one for my wife"))
                .contains("color IS black", "price AT_MOST 80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's for my dad", "我爸要用的"})
    void searchTurnsOutToBeForSomebody_theShoppersOwnIsBegunFromTheKindAlone(String said) {
        ConversationNeeds theirs = after(AfterASlate.BLACK, said);

        assertThat(written(after(theirs, "now one for me, white")))
                .containsExactlyInAnyOrder("category IS headphones", "color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok. now me: red", "fine. and for me: red"})
    void shopperGoesOnToHimself_inSoManyWords_theSearchIsHisOwn(String said) {
        ConversationNeeds theirs = after(AfterASlate.BLACK, "my daughter wants one too, a white one");

        assertThat(after(theirs, said).current()).isEqualTo(Need.SELF);
    }

    @Test
    void hers_isOfTheOneWomanSearchedFor() {
        ConversationNeeds theirs = after(AfterASlate.BLACK, "my daughter wants one too, a white one");
        ConversationNeeds own = after(theirs, "now one for me, under 80");

        assertThat(written(after(own, "let me look at hers again"))).contains("color IS white");
    }

    @Test
    void forHim_beginsASentenceBehindWhoHeIs_theSearchIsHis() {
        assertThat(conditions("My brother is sulking. For him a white one"))
                .containsExactlyInAnyOrder("category IS headphones", "color IS white");
    }

    private static List<String> conditions(String said) {
        return conditions(AfterASlate.BLACK, said);
    }

    private static List<String> conditions(String first, String said) {
        return written(after(first, said));
    }

    private static List<String> written(ConversationNeeds needs) {
        return needs.need().constraints().stream().map(SentencesTest::written).toList();
    }

    private static ConversationNeeds after(String first, String said) {
        return after(after(ConversationNeeds.empty(), first), said);
    }

    private static ConversationNeeds after(ConversationNeeds needs, String said) {
        boolean begun = !needs.need().constraints().isEmpty();
        ShownItems shown = begun ? new ShownItems(AfterASlate.shown(), List.of()) : ShownItems.NONE;
        Understood understood = AfterASlate.UNDERSTANDING.understand(
                new Utterance(said, "en", begun ? 1 : 0, needs, shown, null, null));
        NeedFrame frame = new NeedFrame(understood.scope(), understood.ordering(), understood.words());
        return new NeedTracker(AfterASlate.UNDERSTANDING.lexicon()).apply(understood.acts(), frame, needs);
    }
}
