package dev.souk.dialogue.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void markBehindANumber_isItsInch_andEndsNoClause() {
        assertThat(breaks("a 2.5\" drive")).isZero();
        assertThat(breaks("a \"silent\" drive")).isEqualTo(2);
    }

    private static long breaks(String text) {
        List<Token> tokens = Tokenizer.tokens(text, 40);
        return tokens.stream().filter(token -> token.kind() == Token.Kind.BREAK).count();
    }
}
