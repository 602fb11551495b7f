package dev.souk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands say of input nothing can be learnt from: a sentence, no trace, and nothing written. */
class BadInputTest {
    @TempDir
    Path folder;

    private String said(String train, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("train.txt"), train);
        StringWriter said = new StringWriter();
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {
                    "cf",
                    "--train",
                    file.toString(),
                    "--out",
                    folder.resolve("out.json").toString()
                },
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        assertThat(Evaluation.commandLine()
                        .setErr(new PrintWriter(said, true))
                        .setOut(new PrintWriter(new StringWriter()))
                        .execute(arguments))
                .isNotZero();
        assertThat(folder.resolve("out.json")).doesNotExist();
        assertThat(said.toString()).doesNotContain("\tat ");
        return said.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'', there are no interactions",
        "'0 1', there are no interactions",
        "'0 -1', line 1: '-'",
        "'0 1 2;1 NaN', line 2: 'N'",
        "'0 1 1.5', line 1: '.'",
        "'0 999999999999', is too large"
    })
    void fileNothingCanBeLearntFrom_isToldByLine(String train, String message) throws IOException {
        assertThat(said(train.replace(';', '\n'))).contains(message);
    }

    @Test
    void modelThatIsNone_isToldWithThoseThereAre() throws IOException {
        assertThat(said("0 1 2 3\n1 2 3 4\n", "--models", "oracle")).contains("'oracle'", "co-occurrence");
    }

    @Test
    void fileThatIsMissing_isNamed() throws IOException {
        assertThat(said("0 1 2 3\n", "--test", folder.resolve("nowhere.txt").toString()))
                .contains("no such file", "nowhere.txt");
    }
}
