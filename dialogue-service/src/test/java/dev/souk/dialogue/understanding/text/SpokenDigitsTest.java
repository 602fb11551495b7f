package dev.souk.dialogue.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenDigitsTest {
    @Test
    void digits_areReadOutOneByOne_areOneNumber() {
        assertThat(forms("四零七零顯卡")).containsExactly("4070", "显", "卡");
        assertThat(forms("一二〇赫茲")).containsExactly("120", "赫", "兹");
    }

    @Test
    void numerals_areLeftAsTheyAre() {
        assertThat(forms("三萬二")).containsExactly("三", "万", "二");
        assertThat(forms("十二")).containsExactly("十", "二");
        assertThat(forms("二三個")).containsExactly("二", "三", "个");
    }

    @Test
    void joinedNumber_keepsWhereItStood() {
        assertThat(SpokenDigits.joined(Tokenizer.tokens("要四零七零", 20)).getLast())
                .isEqualTo(new Token(Token.Kind.NUMBER, "4070", 1, 5, true));
    }

    private static List<String> forms(String text) {
        return SpokenDigits.joined(Tokenizer.tokens(text, 40)).stream()
                .map(Token::form)
                .toList();
    }
}
