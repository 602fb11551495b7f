package dev.souk.retrieval.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The imports, kept in PostgreSQL so that any process can tell of them. */
@Singleton
public final class ImportLog {
    private static final String WRITE =
            "insert into retrieval.import (import_id, shop_id, status) values (?, ?, ?::jsonb)"
                    + " on conflict (import_id) do update set status = excluded.status, changed = now()";
    private static final String READ = "select status from retrieval.import where shop_id = ? and import_id = ?";

    private final AgroalDataSource database;
    private final JsonMapper mapper = new JsonMapper();

    @Inject
    public ImportLog(@DataSource("retrieval") AgroalDataSource database) {
        this.database = database;
    }

    void write(String shopId, ImportStatus status) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            statement.setString(1, status.importId());
            statement.setString(2, shopId);
            statement.setString(3, mapper.writeValueAsString(status));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("import " + status.importId() + " cannot be recorded", e);
        }
    }

    Optional<ImportStatus> read(String shopId, String importId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, shopId);
            statement.setString(2, importId);
            try (ResultSet found = statement.executeQuery()) {
                return found.next()
                        ? Optional.of(mapper.readValue(found.getString(1), ImportStatus.class))
                        : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("import " + importId + " cannot be read", e);
        }
    }
}
