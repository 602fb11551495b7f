package dev.souk.dialogue.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with dialogue's schema, migrated as the service migrates it. */
public final class DialogueDatabase implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    private DialogueDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static DialogueDatabase start() {
        try {
            DialogueDatabase database =
                    new DialogueDatabase(EmbeddedPostgres.builder().start());
            Flyway.configure()
                    .dataSource(database.postgres.getPostgresDatabase())
                    .schemas("dialogue")
                    .locations("classpath:db/dialogue")
                    .load()
                    .migrate();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PostgresConversations conversations() {
        return new PostgresConversations(
                postgres.getDatabase("postgres", "postgres", Map.of("currentSchema", "dialogue")), executor);
    }

    public String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres") + "&currentSchema=dialogue";
    }

    @Override
    public void close() {
        executor.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
