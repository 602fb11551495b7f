package dev.souk.dialogue.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/** Runs single statements, each its own transaction, on an executor. Thread-safe. */
final class Database {
    /** Binds what a statement needs. */
    @FunctionalInterface
    interface Binding {
        void bind(Parameters parameters) throws SQLException;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource source;
    private final Executor executor;

    Database(DataSource source, Executor executor) {
        this.source = source;
        this.executor = executor;
    }

    <T> CompletionStage<List<T>> query(String sql, Binding binding, Row<T> row) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (Connection connection = source.getConnection()) {
                        return rows(connection, sql, binding, row);
                    } catch (SQLException e) {
                        throw new StoreFailed("the conversations' database", e);
                    }
                },
                executor);
    }

    /**
     * A statement whose rows are known before they are durable.
     *
     * @param committed fails, as {@code rows} then may, where nothing was changed
     */
    record Committing<T>(CompletionStage<List<T>> rows, CompletionStage<Void> committed) {}

    /** Runs a statement and hands its rows on while it is still being committed: the disk takes longer than the statement. */
    <T> Committing<T> committing(String sql, Binding binding, Row<T> row) {
        CompletableFuture<List<T>> rows = new CompletableFuture<>();
        CompletableFuture<Void> committed = CompletableFuture.runAsync(
                () -> {
                    try (Connection connection = source.getConnection()) {
                        connection.setAutoCommit(false);
                        commit(connection, () -> {
                            List<T> found = rows(connection, sql, binding, row);
                            rows.completeAsync(() -> found, executor);
                        });
                    } catch (SQLException e) {
                        throw new StoreFailed("the conversations' database", e);
                    }
                },
                executor);
        return new Committing<>(rows, committed.whenComplete((_, failure) -> {
            if (failure != null) {
                rows.completeExceptionally(failure);
            }
        }));
    }

    /** What is done between the beginning of a transaction and its commit. */
    private interface Work {
        void run() throws SQLException;
    }

    private static void commit(Connection connection, Work work) throws SQLException {
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static <T> List<T> rows(Connection connection, String sql, Binding binding, Row<T> row)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(new Parameters(statement));
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row.read(found));
                }
            }
            return rows;
        }
    }

    /** How many rows a statement changed. */
    CompletionStage<Integer> update(String sql, Binding binding) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (Connection connection = source.getConnection();
                            PreparedStatement statement = connection.prepareStatement(sql)) {
                        binding.bind(new Parameters(statement));
                        return statement.executeUpdate();
                    } catch (SQLException e) {
                        throw new StoreFailed("the conversations' database", e);
                    }
                },
                executor);
    }
}
