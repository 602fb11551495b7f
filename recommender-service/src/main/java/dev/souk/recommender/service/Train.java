package dev.souk.recommender.service;

import dev.souk.contracts.model.ModelAnnouncement;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.MessagingSettings;
import dev.souk.recommender.content.ContentTrainer;
import dev.souk.recommender.interactions.BadInteractions;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.training.ShopCatalogue;
import dev.souk.recommender.training.ShopLog;
import dev.souk.recommender.training.TrainingData;
import dev.souk.recommender.training.Workshop;
import dev.souk.recommender.training.Workshop.Title;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./souk train}: learns a shop's model from its interactions, writes its file, and announces it to every recommender. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a shop's model from the log of interactions and has every recommender serve it.")
public final class Train implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--shop", defaultValue = "demo", description = "Default ${DEFAULT-VALUE}")
    private String shop = "";

    @Option(names = "--model", defaultValue = "taste", description = "Its name; recommenders serve ${DEFAULT-VALUE}")
    private String model = "";

    @Option(names = "--family", defaultValue = "co-occurrence", description = "Default ${DEFAULT-VALUE}")
    private String family = "";

    @Option(names = "--models", required = true, paramLabel = "DIR", description = "Where every recommender can read")
    private Path folder = Path.of("");

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Interactions as NDJSON instead of Kafka's, without a catalogue; announces nothing")
    private @Nullable Path log;

    @Option(
            names = "--publish",
            paramLabel = "FILE",
            description = "Announces this file again instead of training: rolls back")
    private @Nullable Path publish;

    @Option(names = "--budget", paramLabel = "PT10M", description = "After which training ends with what it has")
    private @Nullable Duration budget;

    @Option(names = "--threads", defaultValue = "1", description = "Default ${DEFAULT-VALUE}")
    private int threads = 1;

    @Option(names = "--seed", defaultValue = "1", description = "Default ${DEFAULT-VALUE}")
    private long seed = 1;

    @Option(
            names = "--bootstrap-servers",
            defaultValue = "${env:KAFKA_BOOTSTRAP_SERVERS:-localhost:9092}",
            description = "Kafka's host:port; default ${DEFAULT-VALUE}")
    private String bootstrapServers = "";

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Train());
        commandLine.setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commandLine;
    }

    @Override
    public Integer call() throws IOException {
        Title title = new Title(shop, model);
        Workshop workshop = new Workshop(folder, InstantSource.system());
        boolean embeds = family.equals(ContentTrainer.FAMILY);
        ShopCatalogue catalogue = new ShopCatalogue(embeds ? OnnxNames.all() : List.of());
        if (log != null) {
            ShopLog read = new ShopLog(shop);
            new InteractionFile(log).read(read::add);
            show("written, not announced", train(workshop, title, read, catalogue));
            return CommandLine.ExitCode.OK;
        }
        MessagingSettings settings = MessagingSettings.of(bootstrapServers, "trainer", "trainer-" + UUID.randomUUID());
        try (Messaging messaging = Messaging.open(settings, InstantSource.system())) {
            ModelAnnouncement announcement;
            if (publish == null) {
                KafkaLog.read(messaging, shop, catalogue);
                announcement = train(workshop, title, KafkaLog.read(messaging, shop), catalogue);
            } else {
                announcement = workshop.announcement(title, publish);
            }
            messaging
                    .publisher()
                    .publish(Topic.MODELS, shop + "/" + model, announcement)
                    .toCompletableFuture()
                    .join();
            show("announced", announcement);
        }
        return CommandLine.ExitCode.OK;
    }

    /** Trains until the model knows nobody who asked to be forgotten meanwhile. */
    private ModelAnnouncement train(Workshop workshop, Title title, ShopLog interactions, ShopCatalogue catalogue)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        TrainingOptions options =
                new TrainingOptions(seed, threads, budget, InstantSource.system(), (step, done, of) -> {
                    out.printf("%s %d of %d%n", step, done, of);
                    out.flush();
                });
        while (true) {
            TrainingData data = data(interactions, catalogue.itemIds());
            data = data.knowing(catalogue.content(data.items(), options.progress()));
            out.printf(
                    "%d shoppers, %d items, %d interactions%n",
                    data.interactions().users(),
                    data.interactions().items(),
                    data.interactions().size());
            ModelAnnouncement announcement = workshop.train(title, family, data, options);
            if (interactions.forgotten(data.shoppers()).isEmpty()) {
                return announcement;
            }
            out.println("a shopper was forgotten meanwhile; training again");
            Files.delete(Path.of(announcement.place()));
        }
    }

    private TrainingData data(ShopLog interactions, Set<String> items) {
        try {
            return interactions.data(items);
        } catch (BadInteractions nothing) {
            throw new BadInteractions("shop " + shop + ": " + nothing.getMessage());
        }
    }

    private void show(String what, ModelAnnouncement announcement) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s: %s %s%n%s%nsha256 %s%n",
                what, announcement.model(), announcement.version(), announcement.place(), announcement.sha256());
        out.flush();
    }
}
