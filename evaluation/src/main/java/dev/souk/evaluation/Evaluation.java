package dev.souk.evaluation;

import dev.souk.evaluation.cf.CfCommand;
import dev.souk.evaluation.cf.CfLibRecCommand;
import dev.souk.evaluation.cf.CfSpeedCommand;
import dev.souk.evaluation.cf.CfUnlearnCommand;
import dev.souk.evaluation.cf.kernel.CfKernelsCommand;
import dev.souk.evaluation.cf.sequence.CfSequenceCommand;
import dev.souk.evaluation.cf.time.CfColdCommand;
import dev.souk.evaluation.cf.time.CfTimeCommand;
import dev.souk.evaluation.intents.IntentsCommand;
import dev.souk.evaluation.linking.LinkingCommand;
import dev.souk.evaluation.queries.QueriesCommand;
import dev.souk.evaluation.search.SearchCommand;
import dev.souk.evaluation.shop.ShopCommand;
import dev.souk.evaluation.state.StateCommand;
import dev.souk.evaluation.state.StateLessonsCommand;
import dev.souk.evaluation.turncost.LoadCommand;
import dev.souk.evaluation.turncost.TurnCostCommand;
import dev.souk.evaluation.understanding.UnderstandCommand;
import dev.souk.recommender.interactions.BadInteractions;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./souk eval NAME …}: every measurement is a subcommand that takes its files as arguments. */
@Command(
        name = "souk eval",
        mixinStandardHelpOptions = true,
        description = "Measures Souk; prints a table, and writes JSON with --out.",
        subcommands = {
            CfCommand.class,
            CfSpeedCommand.class,
            CfUnlearnCommand.class,
            CfKernelsCommand.class,
            CfLibRecCommand.class,
            CfSequenceCommand.class,
            CfTimeCommand.class,
            CfColdCommand.class,
            SearchCommand.class,
            LinkingCommand.class,
            QueriesCommand.class,
            IntentsCommand.class,
            StateCommand.class,
            StateLessonsCommand.class,
            UnderstandCommand.class,
            ShopCommand.class,
            TurnCostCommand.class,
            LoadCommand.class
        })
public final class Evaluation {
    private Evaluation() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** What is wrong with the input is told in a sentence; what is wrong with the program with its trace. */
    static CommandLine commandLine() {
        return new CommandLine(new Evaluation())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    switch (failure) {
                        case NoSuchFileException missing -> line.getErr().println("no such file: " + missing.getFile());
                        case IllegalArgumentException bad -> line.getErr().println(bad.getMessage());
                        case BadInteractions bad -> line.getErr().println(bad.getMessage());
                        case IOException unreadable -> line.getErr().println(unreadable.getMessage());
                        default -> throw failure;
                    }
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }
}
