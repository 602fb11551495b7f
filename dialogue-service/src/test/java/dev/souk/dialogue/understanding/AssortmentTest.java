package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for that the shop has none of. */
class AssortmentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "do you sell phones?",
                "hdmi cable",
                "有賣網路線嗎",
                "do you guys sell zithers",
                "I need a gaming laptop, around 900",
                "i want to buy a camera",
                "ok what about trousers?",
                "what about a kettle",
                "那電熱水壺呢",
                "有筆電嗎",
                "那手機呢",
                "我想買手機"
            })
    void kindThatTheShopHasNoneOf_isAQuestionAboutTheAssortment(String said) {
        assertAsksOf(
                "policy.assortment",
                AfterASlate.understood(AfterASlate.BLACK, said, "en").acts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i want to give my mom a hair dryer for her birthday",
                "my brother graduates, i'd like to get him a camera",
                "can you find me a guitar",
                "any suitcases under 100?",
                "my toaster died, need a new one",
                "want to replace my old sofa",
                "a dehumidifier for a small room",
                "我媽生日想送她吹風機",
                "想送我爸一支電動牙刷",
                "想送女友項鍊"
            })
    void kindThatTheShopHasNoneOf_isForSomebodyOrToReplaceAnother(String said) {
        assertAsksOf("policy.assortment", first(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headphone stand",
                "any keyboard covers under 20?",
                "i need a drive bag",
                "耳機架",
                "有鍵盤膜嗎",
                "想買耳機掛架 30以內"
            })
    void whatGoesWithAKind_isNoneOfThatKind(String said) {
        assertAsksOf("policy.assortment", first(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"does it have a keyboard jack?", "does it come with a keyboard", "有鍵盤孔嗎"})
    void whatGoesWithAKind_isAskedOfThoseShown_isNotLookedFor(String said) {
        assertThat(AfterASlate.written(said)).noneMatch(act -> act.startsWith("category"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"headphones for my iphone 15", "iphone 15 headphones", "iPhone 15 用的耳機"})
    void deviceThatNoListingNames_isToldOf_andItsNumberIsNoPrice(String said) {
        var acts = first(said);

        assertThat(acts).hasSize(2).anyMatch(Act.Unknown.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi, i'm looking for a metronome", "你好 我想買節拍器"})
    void greeting_besideWhatIsNotUnderstood_isNoAnswer(String said) {
        assertThat(first(said)).singleElement().isInstanceOf(Act.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi, can you help me find a gift?", "嗨，想請你幫我挑個禮物"})
    void greeting_besideAGiftOfAnyKind_isGreetedBack(String said) {
        assertThat(first(said)).contains(new Act.Greet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"我想買節拍器", "節拍器哪裡買", "i need a metronome"})
    void wordThatNoProductHas_isNotUnderstood_whateverItsCharactersAreIn(String said) {
        assertThat(first(said)).singleElement().isInstanceOf(Act.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what do you sell?", "what do you have", "你們有賣什麼", "有什麼商品"})
    void nothingIsSoughtYet_allThatTheShopHasIsAskedFor(String said) {
        assertAsksOf("policy.range", first(said));
    }

    @ParameterizedTest
    @CsvSource({
        "help, help",
        "how does this work?, help",
        "你會做什麼, help",
        "just browsing, browsing",
        "are you a bot?, self",
        "你是機器人嗎, self"
    })
    void shopIsAskedWhatItCanDo_orIsOnlyLookedAround_isTalkOfItsOwn(String said, String topic) {
        assertThat(first(said)).containsExactly(new Act.Chitchat(topic));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"something white for my phone", "it has to work with a tablet, white", "手機用的，白色", "要白色的 平板才好配"})
    void kindThatItIsToBeUsedWith_isNotAskedFor(String said) {
        assertThat(AfterASlate.written(said)).contains("color IS white");
    }

    @ParameterizedTest
    @ValueSource(strings = {"do you sell keyboards?", "你們有賣鍵盤嗎"})
    void kindThatTheShopHas_isSearchedFor(String said) {
        assertThat(AfterASlate.written(said)).contains("category IS keyboards");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"we use five laptops. Need Sonora headphones", "i want a laptop and Sonora makes good headphones"
            })
    void somethingElseIsNamed_isSearchedFor(String said) {
        assertThat(AfterASlate.written(said)).contains("brand IS Sonora");
    }

    private static List<Act> first(String said) {
        return AfterASlate.UNDERSTANDING.understand(Utterance.first(said, "en")).acts();
    }

    private static void assertAsksOf(String topic, List<Act> acts) {
        assertThat(acts).singleElement().isInstanceOfSatisfying(Act.Inquire.class, inquire -> assertThat(
                        inquire.topics())
                .containsExactly(topic));
    }
}
