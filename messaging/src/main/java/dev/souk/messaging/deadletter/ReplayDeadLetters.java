package dev.souk.messaging.deadletter;

import dev.souk.contracts.topic.Topic;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./souk replay-dead-letters TOPIC}. */
@Command(
        name = "replay-dead-letters",
        mixinStandardHelpOptions = true,
        description = "Puts the dead letters of the catalogue, the facts or the interactions back on their topic.")
public final class ReplayDeadLetters implements Callable<Integer> {
    @Parameters(paramLabel = "TOPIC", description = "souk.catalogue, souk.facts or souk.interactions")
    private @Nullable String topic;

    @Option(
            names = "--bootstrap-servers",
            defaultValue = "${env:KAFKA_BOOTSTRAP_SERVERS:-localhost:9092}",
            description = "Kafka's host:port; default ${DEFAULT-VALUE}")
    private @Nullable String bootstrapServers;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        var commandLine = new CommandLine(new ReplayDeadLetters());
        commandLine.setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commandLine;
    }

    @Override
    public Integer call() {
        var report = new DeadLetterReplay(String.valueOf(bootstrapServers)).replay(topic(String.valueOf(topic)));
        System.out.printf(
                "%d replayed, %d left alone because their key has a newer record, %d because they were there twice%n",
                report.replayed(), report.overtaken(), report.repeated());
        return CommandLine.ExitCode.OK;
    }

    private static Topic topic(String name) {
        return Arrays.stream(Topic.values())
                .filter(topic ->
                        topic.topicName().equals(name) || topic.topicName().equals("souk." + name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "topic: " + name + " is none; souk.catalogue, souk.facts or souk.interactions would do"));
    }
}
