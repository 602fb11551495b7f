package dev.souk.recommender.training;

import dev.souk.contracts.model.ModelAnnouncement;
import dev.souk.recommender.Families;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import dev.souk.recommender.modelfile.ModelHash;
import dev.souk.recommender.modelfile.ModelStore;
import dev.souk.recommender.modelfile.StoredModel;
import dev.souk.recommender.modelfile.TrainedModel;
import dev.souk.recommender.modelfile.TrainingLock;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of model files, one a version: {@code shop/model/version.souk}. What is made here is written whole or not at all and comes with
 * what there is to announce.
 */
public final class Workshop {
    private static final String SUFFIX = ".souk";
    private static final DateTimeFormatter VERSION =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);
    private final Path folder;
    private final InstantSource clock;

    public Workshop(Path folder, InstantSource clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * Tries the family on held-out interactions, trains on all, and writes a model that tells both; only one training at a time works on a
     * folder. The trial and the training share the budget, half each.
     *
     * @throws IOException where another training has the folder, or it cannot be written to
     */
    public ModelAnnouncement train(Title title, String family, TrainingData data, TrainingOptions options)
            throws IOException {
        Trainer trainer = Families.knowing(data.content()).named(family);
        try (TrainingLock _ = TrainingLock.take(folder)) {
            Duration budget = options.budget();
            TrainingOptions half = budget == null ? options : options.withBudget(budget.dividedBy(2));
            Map<String, Double> metrics = new HashMap<>(new HeldOutTrial(data.interactions()).metrics(trainer, half));
            Instant start = clock.instant();
            RecommenderModel model = trainer.train(data.interactions(), half);
            metrics.put("trainSeconds", Duration.between(start, clock.instant()).toMillis() / 1e3);
            Map<String, Double> parameters = new HashMap<>(trainer.parameters());
            parameters.put("seed", (double) options.seed());
            parameters.put("threads", (double) options.threads());
            return write(
                    title,
                    new TrainedModel(
                            model,
                            data.interactions(),
                            data.shoppers(),
                            data.items(),
                            parameters,
                            metrics,
                            clock.instant()));
        }
    }

    /**
     * Takes a shopper out of a model, by training it again where it cannot be done for less, writes what is left as the next version, and
     * deletes all versions before: each of them knows the shopper. A model of a family that cannot be trained here leaves no next
     * version. Waits for others who forget.
     *
     * @param version the one that serves; where others have deleted it, the newest takes its place
     * @return empty for a shopper the model does not know
     */
    public Optional<Forgetting> forget(Title title, String version, String shopperId) throws IOException {
        Path versions = Files.createDirectories(title.in(folder));
        try (FileChannel lock = FileChannel.open(
                        versions.resolve("forgetting.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = lock.lock()) {
            Path served = versions.resolve(version + SUFFIX);
            StoredModel stored = ModelStore.open(Files.exists(served) ? served : newest(versions));
            OptionalInt shopper = stored.shoppers().number(shopperId);
            return shopper.isPresent() ? Optional.of(forget(title, stored, shopper.getAsInt())) : Optional.empty();
        }
    }

    private static Path newest(Path versions) throws IOException {
        try (Stream<Path> files = Files.list(versions)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new NoSuchFileException(versions + " has no model file"));
        }
    }

    private Forgetting forget(Title title, StoredModel stored, int shopper) throws IOException {
        String family = stored.header().family();
        if (!Families.standard().names().contains(family)) {
            delete(title, file -> true);
            return new Forgetting.Withdrawn(title.model(), family);
        }
        Double seed = stored.header().parameters().getOrDefault("seed", 1.0);
        TrainingOptions options = TrainingOptions.seeded(seed.longValue());
        Trainer trainer = Families.standard().named(stored.header().family()).knowing(stored.model());
        Interactions rest = Interactions.without(stored.seen(), shopper);
        Unlearned unlearned = trainer.unlearn(stored.model(), stored.seen(), shopper, options);
        RecommenderModel model =
                switch (unlearned) {
                    case Unlearned.Done done -> done.model();
                    case Unlearned.RetrainNeeded _ -> trainer.train(rest, options);
                };
        ModelAnnouncement announcement = write(
                title,
                new TrainedModel(
                        model,
                        rest,
                        stored.shoppers().without(shopper),
                        stored.items(),
                        stored.header().parameters(),
                        stored.header().metrics(),
                        clock.instant()));
        Path kept = Path.of(announcement.place());
        delete(title, file -> !file.equals(kept));
        return new Forgetting.Left(announcement, unlearned);
    }

    /** What there is to announce of a file that is there already: publishing it again rolls back to it. */
    public ModelAnnouncement announcement(Title title, Path file) throws IOException {
        Instant trainedAt = Instant.ofEpochSecond(ModelStore.open(file).header().trainedAt());
        String version = file.getFileName().toString().replaceFirst("\\.souk$", "");
        return new ModelAnnouncement(
                title.shopId(),
                title.model(),
                version,
                ModelHash.of(file),
                file.toAbsolutePath().normalize().toString(),
                trainedAt);
    }

    private ModelAnnouncement write(Title title, TrainedModel trained) throws IOException {
        Path versions = Files.createDirectories(title.in(folder));
        Path file = versions.resolve(VERSION.format(trained.trainedAt()) + SUFFIX);
        ModelStore.save(file, trained);
        return announcement(title, file);
    }

    private void delete(Title title, Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.list(title.in(folder))) {
            List<Path> older = files.filter(file -> file.toString().endsWith(SUFFIX) && which.test(file))
                    .toList();
            for (Path file : older) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Which model of which shop. */
    public record Title(String shopId, String model) {
        public Title {
            for (String name : new String[] {shopId, model}) {
                if (!name.matches("[A-Za-z0-9][A-Za-z0-9_.-]*")) {
                    throw new IllegalArgumentException("'" + name
                            + "' cannot be a folder's name; letters and digits, with dots, - and _ inside, would do");
                }
            }
        }

        Path in(Path folder) {
            return folder.resolve(shopId).resolve(model);
        }
    }
}
