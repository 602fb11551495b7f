package dev.souk.recommender.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InteractionsTest {
    @Test
    void times_putAShoppersItemsInOrder() {
        Interactions some = Interactions.builder()
                .add(0, 7, 1f, 30)
                .add(1, 9, 2f, 5)
                .add(0, 8, 3f, 10)
                .build();
        assertThat(some.history(0).items()).containsExactly(8, 7);
        assertThat(some.history(0).weight(0)).isEqualTo(3f);
        assertThat(some.latest()).isEqualTo(30);
    }

    @Test
    void matrix_sumsRepeatsAndSortsColumns() {
        SparseMatrix matrix =
                Interactions.builder().add(0, 4).add(0, 2).add(0, 4).build().matrix();
        assertThat(matrix.nonZeros()).isEqualTo(2);
        assertThat(matrix.column(0)).isEqualTo(2);
        assertThat(matrix.value(1)).isEqualTo(2f);
    }

    @Test
    void transposedTwice_isTheSame() {
        SparseMatrix matrix =
                Interactions.builder().add(0, 4).add(2, 1).add(2, 4).build().matrix();
        SparseMatrix back = matrix.transposed().transposed();
        assertThat(back.rows()).isEqualTo(3);
        for (int place = 0; place < 3; place++) {
            assertThat(back.column(place)).isEqualTo(matrix.column(place));
        }
        assertThat(matrix.transposed().rowLength(4)).isEqualTo(2);
    }

    @Test
    void weightThatIsNoNumber_isRefused() {
        assertThatThrownBy(() -> Interactions.builder().add(0, 0, Float.NaN, 0)).hasMessageContaining("weight is NaN");
    }

    @Test
    void negativeItem_isRefused() {
        assertThatThrownBy(() -> Interactions.builder().add(0, -1)).hasMessageContaining("item id is -1");
    }
}
