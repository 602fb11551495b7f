package dev.souk.dialogue.understanding.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.need.Need;
import dev.souk.dialogue.understanding.SmallShop;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.message.Segmenter;
import dev.souk.dialogue.understanding.numbers.ExchangeRates;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyTest {
    private static final int MOST_TOKENS = 60;
    private static final Lexicon LEXICON = SmallShop.lexicon();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下個月去清邁8天",
                "我們都三天兩夜",
                "帶小孩去大阪八天",
                "5天的自由行",
                "一天喝很多水",
                "for an 8 day trip",
                "going to Kyoto for 8 days",
                "we hike for 3 days"
            })
    void days_areThoseOfAJourney(String said) {
        assertThat(isJourney(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "續航要8天",
                "去露營可以用8天的",
                "去清邁8天都不用充電",
                "出國8天也撐得住",
                "保冷一天的",
                "一天八小時",
                "at least 8 days",
                "going to need 8 days of battery",
                "should last an 8 day trip"
            })
    void days_areThoseThatSomethingLasts_areOfNoJourney(String said) {
        assertThat(isJourney(said)).isFalse();
    }

    private static boolean isJourney(String said) {
        List<Token> tokens = Tokenizer.tokens(said, MOST_TOKENS);
        Message message = new Message(
                Utterance.first(said, "en"),
                tokens,
                new Segmenter(LEXICON, ExchangeRates.NONE).chunks(tokens),
                LEXICON,
                Need.empty());
        for (int at = 0; at < message.size(); at++) {
            Quantity quantity = message.chunk(at).quantity();
            if (quantity != null && !quantity.isBare()) {
                return Journey.isOf(message, quantity, at);
            }
        }
        throw new AssertionError("no amount in: " + said);
    }
}
