package dev.souk.standalone.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL on a free port of this machine, keeping its data in a folder. Like the Kafka beside it, it leaves the moment of writing to the
 * disk to the operating system: what is committed outlives any process, but not a power cut.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final Duration STOP_WAIT = Duration.ofSeconds(10);

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts on the folder's data, or on new data where there is none. A server that a killed run left on the folder is stopped first.
     *
     * @throws UncheckedIOException when the folder cannot be written or the server does not come up
     */
    static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            stopLeftOver(folder.resolve("data"));
            return new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setOverrideWorkingDirectory(folder.resolve("program").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_WAIT)
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("max_connections", "50")
                    .setServerConfig("synchronous_commit", "on")
                    .setLocaleConfig("encoding", "UTF8")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("log").toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("log").toFile()))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on " + folder + "; its log there says why", e);
        }
    }

    /** For the JDBC driver; the user may do everything. */
    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    private static void stopLeftOver(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var leftOver = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (leftOver.isPresent()) {
            CompletableFuture<ProcessHandle> exit = leftOver.get().onExit();
            leftOver.get().destroy();
            exit.orTimeout(STOP_WAIT.toMillis(), TimeUnit.MILLISECONDS).join();
        }
        Files.deleteIfExists(pidFile);
    }
}
