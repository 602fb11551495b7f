package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a message that names another kind of product than the one looked for leaves the search. */
class AnotherKindTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "i swapped to big supplies, so short ones are fine",
                "it goes next to the memory, a short one",
                "my keyboards and memory both stay, a short one",
                "我換大記憶體了，那改看短的",
                "換個記憶體也是可以啦，改看長度 250 以下",
                "放在鍵盤旁邊，要短的",
                "太長塞不進散熱器，要短的"
            })
    void otherKind_isToldOfOrIsAPlace_isNotLookedFor(String said) {
        assertThat(Parts.read(said, Parts.need("cards"))).noneMatch(act -> act.startsWith("category"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"needs coolers built in", "要有內建散熱器", "no memory needed, no need for memory"})
    void otherKind_isBuiltInOrUnneeded_isNotLookedFor(String said) {
        assertThat(Parts.read(said, Parts.need("keyboards"))).noneMatch(act -> act.startsWith("category"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coolers for a long card | coolers",
                "memory for a 4090 card | memory",
                "有散熱器的顯示卡 | cards",
                "鍵盤 有附記憶體的 | keyboards"
            })
    void otherKind_isWhatItIsForOrWhatItHas_isNotLookedFor(String said, String kind) {
        assertThat(Parts.read(said, Need.empty())).contains("category IS [" + kind + "]");
    }

    @ParameterizedTest
    @CsvSource({"DDR5, false", "must be ddr5, false", "two sticks of ddr5 then, true"})
    void numbersOfAnotherKind_areSaidAlone_areNotLookedFor(String said, boolean another) {
        assertThat(Parts.read(said, Parts.need("cards")).contains("category IS [memory]"))
                .isEqualTo(another);
    }

    @Test
    void otherKind_isLikeWhatIsLookedFor_isNotLookedFor() {
        assertThat(Parts.read("記憶體跟顯示卡都黑的，鍵盤也要紅軸", Parts.need("keyboards"))).contains("category IS [keyboards]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throw in some coolers too | cards | coolers",
                "coolers too, gold | cards | coolers",
                "再補幾個散熱器 | cards | coolers",
                "還要鍵盤 紅軸的 | cards | keyboards"
            })
    void otherKind_isAddedToTheList_isLookedFor(String said, String before, String after) {
        assertThat(Parts.read(said, Parts.need(before))).contains("category IS [" + after + "]");
    }

    @Test
    void otherKind_isWhatHoldsTheThingAskedFor_isAPlace() {
        assertThat(Parts.read("a DDR5 kit that goes in the front of the keyboards", Need.empty()))
                .noneMatch(act -> act.equals("category IS [keyboards]"));
    }

    @Test
    void thanks_comeBeforeTheNextThing_whichIsLookedFor() {
        assertThat(AfterASlate.written("that is all i need for my boss, thanks. now a keyboard for me"))
                .contains("category IS keyboards");
    }

    @Test
    void gift_isHaggledFor_isNotLookedFor() {
        assertThat(Parts.read("can you throw in a free cooler", Parts.need("cards")))
                .noneMatch(act -> act.startsWith("category"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two coolers on it, mostly for gaming", "要4090的 平常打遊戲", "兩扇的 我都打遊戲"})
    void whatOnlyTheKindTalkedAboutHas_isSaid_keepsIt(String said) {
        assertThat(Parts.read(said, Parts.need("cards"))).noneMatch(act -> act.startsWith("switches"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"back to the cards, gold please", "ok, return to cards. gold", "回到cards 要金牌的"})
    void wordsThatEndAnEarlierKindsName_areComeBackTo_nameIt(String said) {
        ConversationNeeds needs = new ConversationNeeds(
                Need.SELF, Map.of(Need.SELF, Parts.need("keyboards")), List.of(Parts.need("coolers")));
        Utterance utterance = new Utterance(said, "en", 2, needs, ShownItems.NONE, null, null);
        assertThat(Parts.written(Parts.UNDERSTANDING.understand(utterance)))
                .contains("category IS [coolers]", "grade IS [gold]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the new machine is here but no keyboards yet. red ones | keyboards",
                "my machine came without memory. do you have ddr5 | memory",
                "新電腦沒有鍵盤 要紅軸的 | keyboards"
            })
    void kindTheShopperIsWithout_inAFirstMessage_isSought(String said, String kind) {
        assertThat(Parts.read(said, Need.empty())).contains("category IS [" + kind + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a left-handed one for the cards", "got a red one for my memory"})
    void certainThing_thatOneIsFor_isNotLookedFor(String said) {
        assertThat(Parts.read(said, Parts.need("keyboards"))).noneMatch(act -> act.startsWith("category"));
    }

    @Test
    void kindThatMayBeAPart_isAskedForApartFromTheWhole_isLookedFor() {
        assertThat(Parts.read("i stare at cards all day. i want gold coolers", Need.empty()))
                .contains("category IS [coolers]");
    }

    @Test
    void kindOnlyToldOf_besideOneWished_isNotLookedFor() {
        assertThat(Parts.read("記憶體過熱一直當機 想重裝散熱器", Need.empty())).contains("category IS [coolers]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what about a keyboard to go with it, black too",
                "which keyboard goes well with these?",
                "可以搭配什麼鍵盤"
            })
    void anotherKind_isToGoWithWhatIsShown_isSearched(String said) {
        assertThat(AfterASlate.understood(AfterASlate.BLACK, said, "en").acts())
                .anyMatch(act -> act instanceof Act.Reveal(String _, Constraint constraint)
                        && constraint.attribute().equals(Constraint.CATEGORY)
                        && constraint.values().contains(AttributeValue.of("keyboards")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my keyboards are small. 4090, which one fits? | cards",
                "我鍵盤是紅軸鍵盤，4090有哪幾張 | cards",
                "looking for a 4090. budget is 600 max | cards"
            })
    void modelNumber_besideWhatIsOwnedOrABudget_tellsTheKind(String said, String kind) {
        assertThat(Parts.read(said, Need.empty())).contains("category IS [" + kind + "]", "chip CONTAINS [4090]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"那散熱器配哪個", "散熱器要選哪個", "散熱器該買什麼等級"})
    void anotherKind_isAskedWhichOfItGoesWithIt_isLookedFor(String said) {
        assertThat(Parts.read(said, Parts.need("cards"))).contains("category IS [coolers]");
    }
}
