package dev.souk.dialogue.understanding.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a message says, in digits and in words. */
class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource({
        "thirty-two inches, 32",
        "one hundred and eighty-five, 185",
        "two fifty, 250",
        "fifteen, 15",
        "'1,250', 1250",
        "1.2k, 1200",
        "兩萬五, 25000",
        "一千兩百, 1200"
    })
    void number_isWritten_isRead(String said, double expected) {
        assertThat(first(said))
                .hasValueSatisfying(quantity -> assertThat(quantity.value()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "two hours and a half, h, 2.5",
        "two and a half hours, h, 2.5",
        "兩個半小時, h, 2.5",
        "兩公斤半, kg, 2.5",
        "半公升, L, 0.5",
        "六千四百萬畫素, MP, 64",
        "一億兩千萬像素, MP, 120"
    })
    void half_orMultipleOfAUnit_isCounted(String said, String unit, double expected) {
        assertThat(first(said)).hasValueSatisfying(quantity -> assertThat(quantity.value() * quantity.factorTo(unit))
                .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"27-inch, inch, 27", "2-liter, L, 2"})
    void unit_standsBehindAHyphen_isTheNumbers(String said, String unit, double expected) {
        assertThat(first(said)).hasValueSatisfying(quantity -> assertThat(quantity.value() * quantity.factorTo(unit))
                .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"43半的, 43.5", "43號半, 43.5", "43 and a half, 43.5"})
    void halfSize_isWritten_isRead(String said, double expected) {
        assertThat(first(said))
                .hasValueSatisfying(quantity -> assertThat(quantity.value()).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 hours a day", "twice a week"})
    void howOften_isToldOfANumber_isNoLengthOfTime(String said) {
        List<Token> tokens = Tokenizer.tokens(said, 100);

        assertThat(new QuantityReader(UnitBook.shipped()).at(tokens, tokens.size() - 2))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-in-1", "3-in-1 hub"})
    void numbers_ofWhatIsSeveralInOne_areNone(String said) {
        assertThat(first(said)).isEmpty();
    }

    private static Optional<Quantity> first(String said) {
        return new QuantityReader(UnitBook.shipped())
                .at(SpokenNumbers.joined(Tokenizer.tokens(said, 100), key -> false), 0);
    }
}
