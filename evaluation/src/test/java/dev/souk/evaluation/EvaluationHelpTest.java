package dev.souk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class EvaluationHelpTest {
    @Test
    void help_listsEverySubcommand() throws IOException {
        try (InputStream in = Objects.requireNonNull(Evaluation.class.getResourceAsStream("help.txt"))) {
            String help = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(new CommandLine(Evaluation.class).getSubcommands().keySet())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(help).contains("\n  " + name + " "));
        }
    }
}
