package dev.souk.evaluation.state.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

final class FoldTest {
    private static final List<Integer> DIALOGUES = List.of(0, 1, 2, 3, 4, 5, 6);

    @Test
    void insideAndOutside_areTheWholeAndShareNothing() {
        Fold last = new Fold.Reader().convert("3/3");
        assertThat(last.in(DIALOGUES)).containsExactly(2, 5);
        assertThat(last.outside(DIALOGUES)).containsExactly(0, 1, 3, 4, 6);
    }

    @Test
    void foldBeyondTheLast_isRefusedWithOneThatWouldDo() {
        assertThatThrownBy(() -> new Fold.Reader().convert("4/3"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("3/3");
    }
}
