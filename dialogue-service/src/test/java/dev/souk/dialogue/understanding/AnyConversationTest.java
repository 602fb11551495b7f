package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.need.NeedTracker;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces of what people say, put together at random into conversations: each turn is read, and points at its own words alone. */
class AnyConversationTest {
    private static final int CONVERSATIONS = 400;
    private static final int TURNS = 8;
    private static final int PIECES = 6;
    private static final List<String> ASKED = List.of("", "price", "color", "brand");
    private static final List<String> ENGLISH = List.of(
            "headphones",
            "keyboards",
            "a keyboard for my wife",
            "black",
            "not red",
            "wireless",
            "under 100",
            "under 90",
            "at least 40",
            "around 60",
            "the same price",
            "same colour",
            "still",
            "or",
            "and",
            "so",
            "instead of",
            "make it",
            "forget the price",
            "any colour is fine",
            "the second one",
            "is cheaper than the first",
            "compare the first two",
            "does it have anc?",
            "back to the headphones",
            "for me",
            "but",
            "no",
            "i hate sony",
            "cheapest first",
            "everybody here has a black one",
            "my old one was blue,",
            "we looked at quite a few of these in the shop on the corner last week,",
            "please.",
            "i'll take it",
            "with a handle",
            "from sonora",
            "my headphones are 300 g,",
            "lighter",
            "3 of them",
            "which has the best weight",
            "go back",
            "the budget is the same",
            "start over");
    private static final List<String> CHINESE = List.of(
            "耳機",
            "鍵盤",
            "幫我太太找",
            "黑色",
            "不要紅色",
            "無線",
            "100以下",
            "90以下",
            "至少40",
            "60左右",
            "一樣的價錢",
            "同樣顏色",
            "還是",
            "或",
            "跟",
            "所以",
            "換",
            "改成",
            "價格不限",
            "顏色都可以",
            "第二個",
            "比第一個便宜",
            "比較前兩個",
            "有降噪嗎？",
            "回到耳機",
            "我自己的",
            "可是",
            "不用",
            "討厭sony",
            "便宜的先",
            "大家都用黑色的",
            "之前那個是藍色，",
            "我們上週在轉角那家店看了好幾個都不太滿意，",
            "謝謝。",
            "就這個",
            "有收納袋的",
            "目前300g",
            "輕一點",
            "要三副",
            "哪個最重",
            "上一頁",
            "預算一樣",
            "重新來過");

    private final NeedTracker tracker = new NeedTracker(AfterASlate.UNDERSTANDING.lexicon());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pieces_areSaidInAnyOrder_areReadAndPointAtTheirOwnWords(long seed) {
        Random random = new Random(seed);
        for (int conversation = 0; conversation < CONVERSATIONS; conversation++) {
            ConversationNeeds needs = ConversationNeeds.empty();
            for (int turn = 0; turn < TURNS; turn++) {
                String said = said(random);
                ShownItems shown = turn == 0 ? ShownItems.NONE : shown(random);
                Understood understood = AfterASlate.UNDERSTANDING.understand(
                        new Utterance(said, "en", turn, needs, shown, ASKED.get(random.nextInt(ASKED.size())), null));
                assertThat(spans(understood, turn)).as(said).allMatch(span -> isOf(span, said));
                needs = tracker.apply(understood.acts(), understood.frame(), needs);
            }
        }
    }

    private static ShownItems shown(Random random) {
        List<List<String>> slates = List.of(List.of("a"), List.of("b", "c"));
        return new ShownItems(AfterASlate.shown(), List.of(), null, null, slates, random.nextBoolean());
    }

    private static String said(Random random) {
        boolean english = random.nextBoolean();
        List<String> pieces = english ? ENGLISH : CHINESE;
        List<String> drawn = Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                .limit(1 + random.nextInt(PIECES))
                .toList();
        return String.join(english || random.nextBoolean() ? " " : "", drawn);
    }

    /** Where the constraints of this turn were said. */
    private static List<Span> spans(Understood understood, int turn) {
        return understood.acts().stream()
                .flatMap(act -> switch (act) {
                    case Act.Reveal(String _, Constraint constraint) -> Stream.of(constraint);
                    case Act.Revise(String _, Constraint constraint) -> Stream.of(constraint);
                    default -> Stream.<Constraint>empty();
                })
                .filter(constraint -> constraint.turn() == turn)
                .flatMap(constraint -> Stream.ofNullable(constraint.span()))
                .toList();
    }

    private static boolean isOf(Span span, String said) {
        return span.end() <= said.length() && said.startsWith(span.text(), span.start());
    }
}
