package dev.souk.dialogue.understanding.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English numbers of several words. */
class SpokenNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "below one eighty, below 180",
        "ten eighty p, 1080 p",
        "fifty four hundred rpm, 5400 rpm",
        "sixteen thousand dpi, 16000 dpi",
        "two thousand five hundred, 2500",
        "a hundred and thirty bucks, a 130 bucks",
        "hundred twenty, 120",
        "thirty-two gigs, 32 gigs",
        "two fifty six, 256",
        "one oh nine, 109",
        "one four four hertz, 144 hertz",
        "one point seven five litres, 1.75 litres",
        "eight k video, 8 k video"
    })
    void numberOfSeveralWords_isOneToken(String said, String joined) {
        assertThat(forms(said)).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the two on the left",
                "one of them",
                "the first one ninety dollars",
                "a lighter one forty litres",
                "six or eight"
            })
    void wordThatIsNoPartOfALongerNumber_staysAWord(String said) {
        assertThat(forms(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "two one forty fans, two 140 fans",
        "two twenty four inch screens, two 24 inch screens",
        "under two hundred and one with glass, under 200 and one with glass",
        "thirty forty dollars, thirty forty dollars"
    })
    void numbersOfDifferentThings_stayApart(String said, String joined) {
        assertThat(forms(said)).isEqualTo(joined);
    }

    @Test
    void digitOfAName_isNoPartOfTheNumberBehindIt() {
        long name = PhraseKey.of("ddr 4");

        assertThat(written(SpokenNumbers.joined(Tokenizer.tokens("ddr four sixty four gigs", 40), key -> key == name)))
                .isEqualTo("ddr four 64 gigs");
    }

    private static String forms(String said) {
        return written(SpokenNumbers.joined(Tokenizer.tokens(said, 40), key -> false));
    }

    private static String written(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::form).toList());
    }
}
