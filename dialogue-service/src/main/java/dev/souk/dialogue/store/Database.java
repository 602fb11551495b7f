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
                    try (Connection connection = source.getConnection();
                            PreparedStatement statement = connection.prepareStatement(sql)) {
                        binding.bind(new Parameters(statement));
                        List<T> rows = new ArrayList<>();
                        try (ResultSet found = statement.executeQuery()) {
                            while (found.next()) {
                                rows.add(row.read(found));
                            }
                        }
                        return rows;
                    } catch (SQLException e) {
                        throw new StoreFailed("the conversations' database", e);
                    }
                },
                executor);
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
