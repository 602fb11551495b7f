package dev.souk.evaluation.running;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where Souk answers. One that was started here is stopped, and its folder removed, on {@link #close()}. */
public final class RunningSouk implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final URI address;
    private final @Nullable Process process;
    private final @Nullable Path folder;

    private RunningSouk(URI address, @Nullable Process process, @Nullable Path folder) {
        this.address = address;
        this.process = process;
        this.folder = folder;
    }

    /** The one at this address, or where it is null one started from this jar with an empty shop. */
    public static RunningSouk at(@Nullable URI url, Path jar) throws IOException {
        return at(url, jar, List.of());
    }

    /**
     * The one at this address, or where it is null one started from this jar with an empty shop.
     *
     * @param settings of the one started, such as {@code -Dsouk.retrieval.vectors=false}
     */
    public static RunningSouk at(@Nullable URI url, Path jar, List<String> settings) throws IOException {
        return url == null ? start(jar, settings) : new RunningSouk(url, null, null);
    }

    private static RunningSouk start(Path jar, List<String> settings) throws IOException {
        if (!Files.exists(jar)) {
            throw new IOException("app: " + jar + " is not there; ./souk builds it, or give --url of one that runs");
        }
        Path folder = Files.createTempDirectory("souk-eval");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-Xmx896m",
                "-XX:TrimNativeHeapInterval=5000",
                "-Dsouk.data=" + folder,
                "-Dquarkus.http.port=0"));
        command.addAll(settings);
        command.addAll(List.of("-jar", jar.toString(), "--no-demo"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new RunningSouk(address(process, folder), process, folder);
    }

    private static URI address(Process process, Path folder) throws IOException {
        Path door = folder.resolve("address");
        long looks = START.dividedBy(BETWEEN_LOOKS);
        for (long look = 0; look < looks && process.isAlive(); look++) {
            if (Files.exists(door)) {
                return URI.create(Files.readString(door).strip());
            }
            Pause.of(BETWEEN_LOOKS);
        }
        process.destroy();
        throw new IOException("Souk did not start; all it said is in " + folder.resolve("log"));
    }

    public URI address() {
        return address;
    }

    /** The Kafka it runs on, if it was started here and says so in the file {@code kafka-address}; else null. */
    public @Nullable String kafka() throws IOException {
        if (folder == null || !Files.exists(folder.resolve("kafka-address"))) {
            return null;
        }
        return Files.readString(folder.resolve("kafka-address")).strip();
    }

    @Override
    public void close() throws IOException {
        if (process == null || folder == null) {
            return;
        }
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP.toSeconds(), TimeUnit.SECONDS)
                .join();
        process.destroyForcibly().onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
