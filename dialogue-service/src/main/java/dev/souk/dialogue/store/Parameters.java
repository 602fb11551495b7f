package dev.souk.dialogue.store;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement, bound one after the other. */
final class Parameters {
    private final PreparedStatement statement;
    private int next = 1;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters text(@Nullable String value) throws SQLException {
        statement.setString(next++, value);
        return this;
    }

    Parameters number(int value) throws SQLException {
        statement.setInt(next++, value);
        return this;
    }

    Parameters flag(boolean value) throws SQLException {
        statement.setBoolean(next++, value);
        return this;
    }

    Parameters moment(Instant value) throws SQLException {
        statement.setObject(next++, value.atOffset(ZoneOffset.UTC));
        return this;
    }

    Parameters key(TurnKey key) throws SQLException {
        return text(key.shopId()).text(key.conversationId()).text(key.turnId());
    }

    /** Three arrays: shops, conversations, turns. */
    Parameters keys(List<TurnKey> keys) throws SQLException {
        return array(keys, TurnKey::shopId).array(keys, TurnKey::conversationId).array(keys, TurnKey::turnId);
    }

    private Parameters array(List<TurnKey> keys, Function<TurnKey, String> part) throws SQLException {
        Array array = statement
                .getConnection()
                .createArrayOf("text", keys.stream().map(part).toArray());
        statement.setArray(next++, array);
        return this;
    }
}
