package dev.souk.dialogue.understanding;

import static dev.souk.dialogue.understanding.Parts.constraint;
import static dev.souk.dialogue.understanding.Parts.known;
import static dev.souk.dialogue.understanding.Parts.need;
import static dev.souk.dialogue.understanding.Parts.read;
import static dev.souk.dialogue.understanding.Parts.understood;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Variants, kinds and absent fields as people say them of parts. */
class PartsTest {
    @ParameterizedTest
    @ValueSource(strings = {"家用版的不斷電系統，專業版不要", "home edition supplies, no pro version"})
    void oneWordOfAName_isTurnedDownBesideAnother_mustNotBeInIt(String said) {
        assertThat(read(said, Need.empty())).contains("name CONTAINS [Home]", "not name CONTAINS [Pro]");
    }

    @Test
    void partOfAnotherKind_isNotBoughtYet_isNoWishAndTurnsNothingRound() {
        Need coolers = need("coolers");

        assertThat(read("要有水冷的因為那張顯示卡還沒買", coolers)).containsExactly("size KNOWN []");
        assertThat(read("水冷也要有 不想再買顯示卡", coolers)).containsExactly("size KNOWN []");
    }

    @Test
    void whereSomethingGoes_withMoreWordsBeforeTheThing_isNotLookedFor() {
        assertThat(read("想找裝在散熱器上面的那種DDR5", Need.empty())).noneMatch(read -> read.contains("coolers"));
    }

    @Test
    void other_isEnough_takesThePlaceOfWhatWasWanted() {
        Need strong = need("supplies", constraint("power", Operator.IS, AttributeValue.of(500.0)));

        assertThat(read("or you know what, 400 watts is plenty for him", strong))
                .contains("power IS [400]");
        assertThat(read("或是400瓦就夠了", strong)).contains("power IS [400]");
        assertThat(read("or 400 watts", strong)).contains("power IS [500, 400]");
    }

    @Test
    void value_isMeantStrictly_nothingElseWouldDo() {
        assertThat(read("keyboards, left-handed", Need.empty())).contains("hand IS [Left, Both]");
        assertThat(read("keyboards, only real left-handed ones", Need.empty())).contains("hand IS [Left]");
        assertThat(read("鍵盤 只要左手的", Need.empty())).contains("hand IS [Left]");
        Need turned = need(
                "keyboards",
                constraint("hand", Operator.IS, AttributeValue.of("Both")).excluded());
        assertThat(read("all your left-handed ones", turned)).contains("hand IS [Left]");
    }

    @Test
    void lastWordOfAName_isPutInThePlaceOfAnother_isTheOtherProduct() {
        Need home = need("supplies", constraint(Constraint.NAME, Operator.CONTAINS, AttributeValue.of("Duo 7 Home")));

        assertThat(read("how about pro", home)).containsExactly("name CONTAINS [Duo 7 Pro]");
        assertThat(read("那專業版呢", home)).containsExactly("name CONTAINS [Duo 7 Pro]");
    }

    @Test
    void nextOnTheList_isNamedAfterANow_isLookedFor() {
        Need cards = need("cards", constraint("fans", Operator.IS, AttributeValue.of(2.0)));

        assertThat(read("alright now coolers for it", cards)).contains("category IS [coolers]");
    }

    @Test
    void categoryUnnamed_isToldByTheAttributesThatOnlyItHas() {
        assertThat(read("ddr5 kits of 6000mhz", Need.empty())).contains("category IS [memory]");
    }

    @Test
    void value_beginsLongerOnes_namesTheseToo() {
        assertThat(read("keyboards with tern mx red", Need.empty()))
                .contains("switches IS [Tern MX Red, Tern MX Red Silent]");
    }

    @Test
    void value_isPutInThePlaceOfOneWordOfTheOldOne_isThatVariant() {
        Need need = need("keyboards", constraint("switches", Operator.IS, AttributeValue.of("Tern MX Brown")));

        assertThat(read("make the switches red", need))
                .anyMatch(constraint -> constraint.startsWith("switches IS [Tern MX Red"));
    }

    @Test
    void label_namesHavingNoSuchField_isThatAbsence() {
        assertThat(read("air coolers", Need.empty())).contains("not size KNOWN []");
        assertThat(read("水冷散熱器", Need.empty())).contains("size KNOWN []");
        assertThat(read("coolers, no liquid", Need.empty())).contains("not size KNOWN []");
    }

    @Test
    void twoErrorsInALongWord_areCorrected() {
        assertThat(read("kebyoadrs with tern mx brown", Need.empty())).contains("category IS [keyboards]");
    }

    @Test
    void categoryOwned_besideAnotherNamed_isNoWish() {
        assertThat(read("My cards are fine. Which board with tern mx red do you have?", Need.empty()))
                .contains("category IS [keyboards]");
    }

    @Test
    void anotherKind_isNamedBesideWhatOnlyTheOneSoughtHas_isOnlySpokenOf() {
        Need memory = need("memory");

        assertThat(read("DDR5, its a tiny keyboard", memory)).noneMatch(read -> read.startsWith("category"));
        assertThat(read("插槽被散熱器擋死了，DDR5 的才行", memory)).noneMatch(read -> read.startsWith("category"));
        assertThat(read("鍵盤 紅軸的", memory)).contains("category IS [keyboards]");
        assertThat(read("and a keyboard that takes red", memory)).contains("category IS [keyboards]");
    }

    @Test
    void anotherKind_isNamedInAReason_isOnlySpokenOf() {
        Need memory = need("memory");

        assertThat(read("DDR5 because my cooler only comes next month", memory))
                .noneMatch(read -> read.startsWith("category"));
        assertThat(read("散熱器要等年終才買 所以要先撐著", memory)).noneMatch(read -> read.startsWith("category"));
        assertThat(read("and a quiet cooler so i hear myself", memory)).contains("category IS [coolers]");
    }

    @Test
    void modelOfAnotherKind_isAskedForBeforeWhatItMustFit_isTheSearch() {
        assertThat(read("Varda GX 4090求推 鍵盤舊款限長305mm 塞得下的就好", Need.empty()))
                .contains("category IS [cards]", "chip IS [Varda GX 4090]", "length AT_MOST [305]");
        assertThat(read("GX 4090 recommendations? my keyboard is white", Need.empty()))
                .contains("category IS [cards]");
    }

    @Test
    void valueToldAsAReason_ofAnotherKind_tellsNoCategory() {
        assertThat(read("i have bronze all over, so i need ddr5, 2 sticks of 16", Need.empty()))
                .contains("modules IS [[2,16]]")
                .noneMatch(read -> read.startsWith("grade"));
    }

    @Test
    void modelAlreadyHad_namedBehindAnotherWish_isNoWish() {
        assertThat(read("keyboard under 60 and no numpad bc i already got a tern mx red", Need.empty()))
                .noneMatch(read -> read.startsWith("switches"));
    }

    @Test
    void nameThatALongerOneOfAnotherKindEndsWith_isToldByWhatElseIsSaid() {
        assertThat(read("cards, gold grade", Need.empty())).contains("category IS [coolers]");
        assertThat(read("the cooling kind, usb cards", Need.empty())).contains("category IS [coolers]");
        assertThat(read("blue cards", need("coolers"))).contains("category IS [coolers]");
        assertThat(read("cards, 250 mm", Need.empty())).contains("category IS [cards]");
    }

    @Test
    void whatTheShopperIsWithout_isAskedForNext_isWhatIsLookedFor() {
        assertThat(read("新電腦沒有散熱器 你們有賣嗎", Need.empty())).contains("category IS [coolers]");
        assertThat(read("電腦沒有散熱器，要 DDR5 的記憶體", Need.empty())).contains("category IS [memory]");
    }

    @Test
    void categoryToldOf_besideAnotherAskedFor_isNoWish() {
        assertThat(read("the cooler is still fine. need a keyboard", Need.empty()))
                .contains("category IS [keyboards]");
        assertThat(read("got 4 keyboards in my office. need a cooler", Need.empty()))
                .contains("category IS [coolers]");
        assertThat(read("got a keyboard under 60?", need("memory"))).contains("category IS [keyboards]");
    }

    @Test
    void or_goesOnBehindAQuestionMark_joinsWhatWasNamedBefore() {
        assertThat(read("keyboards with tern mx red? or otter red", Need.empty()))
                .filteredOn(act -> act.startsWith("switches"))
                .hasSize(1);
    }

    @Test
    void categoryCutAgain_readsWhatItsOwnWordsSay() {
        assertThat(read("memory kit 16 gb ddr5", Need.empty())).contains("category IS [memory]", "speed IS [5]");
    }

    @Test
    void label_isOfTwoAttributes_givesUpTheOneAskedFor() {
        Need need = need("coolers", constraint("grade", Operator.IS, AttributeValue.of("gold")));

        assertThat(understood("the tier doesn't matter", need).acts()).containsExactly(new Act.Remove("self", "grade"));
    }

    @Test
    void word_isOfSeveralValues_leavesOutThoseTurnedDownBefore() {
        Constraint gold = constraint("grade", Operator.IS, AttributeValue.of("gold"));
        Constraint notGold =
                new Constraint("grade", Operator.IS, gold.values(), Polarity.EXCLUDE, Strength.HARD, 0, null, "");

        assertThat(read("metallic ones", need("coolers", notGold))).contains("grade IS [bronze]");
        assertThat(read("metallic ones", need("coolers")))
                .anySatisfy(grade -> assertThat(grade).contains("bronze", "gold"));
    }

    @Test
    void whatTheProductIsConnectedWith_isNoWholeThatItIsAPartOf() {
        assertThat(read("要接顯示卡的 coolers", Need.empty())).contains("category IS [coolers]");
    }

    void lackOfSomething_isTurnedDown_asksForIt() {
        assertThat(read("散熱器 沒有水冷的不要", Need.empty())).contains("size KNOWN []");
        assertThat(read("coolers, the ones without liquid are out", Need.empty()))
                .contains("size KNOWN []");
    }

    @Test
    void kindThatLeaks_isComplainedOf_isTurnedDown() {
        assertThat(read("散熱器 我很怕水冷漏水", Need.empty())).contains("not size KNOWN []");
        assertThat(read("coolers, liquid might leak", Need.empty())).contains("not size KNOWN []");
        assertThat(read("散熱器 水冷不漏水的", Need.empty())).contains("size KNOWN []");
    }

    @Test
    void kindThatSaysAValue_isTurnedDownBehind_turnsTheValueDown() {
        assertThat(read("紅鍵先不要", need("keyboards"))).contains("not switches CONTAINS [Red]");
        assertThat(read("先不要紅鍵", need("keyboards"))).contains("not switches CONTAINS [Red]");
        assertThat(read("紅鍵", need("keyboards"))).contains("switches CONTAINS [Red]");
    }

    @Test
    void partsOfValues_inARow_mayBeAnyOfThem() {
        assertThat(read("鍵盤 Tern Otter 都可以", Need.empty())).contains("switches CONTAINS [Tern, Otter]");
    }

    @Test
    void whatNeedNotBe_isOfSeveralAttributes_leavesNoneOfThemAskedFor() {
        Need burning = need("coolers", known("size"), known("grade"));

        assertThat(understood("不用水冷", burning).acts())
                .contains(new Act.Remove(Need.SELF, "size"), new Act.Remove(Need.SELF, "grade"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I also need a long one that stays here, gold",
                "i also want a short one for the other slot, gold"
            })
    void anotherOne_isNeededBeside_beginsAnew(String said) {
        Need first = need("coolers", constraint("size", Operator.IS, AttributeValue.of(240.0)));

        assertThat(understood(said, first).acts()).contains(new Act.Remove(Need.SELF, "size"));
    }

    @Test
    void model_isToldNotToBeUpToIt_isNoWish() {
        assertThat(read("顯示卡 現在4070跑不動新遊戲", Need.empty())).containsExactly("category IS [cards]");
    }
}
