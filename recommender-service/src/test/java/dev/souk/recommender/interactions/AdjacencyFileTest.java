package dev.souk.recommender.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdjacencyFileTest {
    @TempDir
    Path folder;

    private Interactions read(String text) throws IOException {
        return AdjacencyFile.read(Files.writeString(folder.resolve("train.txt"), text));
    }

    @Test
    void lines_giveEachShopperTheirItemsInOrder() throws IOException {
        Interactions read = read("0 5 3\r\n2 1\n3\n");
        assertThat(read.users()).isEqualTo(4);
        assertThat(read.items()).isEqualTo(6);
        assertThat(read.history(0).items()).containsExactly(5, 3);
        assertThat(read.history(1).isEmpty()).isTrue();
        assertThat(read.history(2).items()).containsExactly(1);
    }

    @Test
    void emptyFile_isRefused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(BadInteractions.class).hasMessageContaining("no interactions");
    }

    @Test
    void negativeId_isRefusedWithItsLine() {
        assertThatThrownBy(() -> read("0 1\n1 -2\n"))
                .hasMessageContaining("train.txt, line 2")
                .hasMessageContaining("'-'");
    }

    @Test
    void word_isRefusedWithItsLine() {
        assertThatThrownBy(() -> read("0 1\n1 2x\n"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("'x'");
    }

    @Test
    void hugeId_isRefused() {
        assertThatThrownBy(() -> read("0 99999999999\n"))
                .hasMessageContaining("line 1")
                .hasMessageContaining("too large");
    }

    @Test
    void lineOfAMillionItems_isRead() throws IOException {
        String line = IntStream.range(0, 1_000_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertThat(read("0 " + line).history(0).size()).isEqualTo(1_000_000);
    }
}
