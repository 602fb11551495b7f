package dev.souk.dialogue.store;

import dev.souk.contracts.conversation.StoredTurn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/**
 * Conversations in PostgreSQL, in the tables of {@code db/dialogue}. Every statement is a transaction of its own. Calls block
 * threads of the executor given, which should be cheap ones.
 */
public final class PostgresConversations implements ConversationStore {
    private static final String BEFORE_THE_FIRST_TURN = StateJson.state(ConversationState.empty());

    private final Database database;

    /**
     * @param source of connections that commit by themselves and whose current schema is the one migrated
     */
    public PostgresConversations(DataSource source, Executor executor) {
        this.database = new Database(source, executor);
    }

    @Override
    public Opening open(TurnOpening opening) {
        TurnKey key = opening.key();
        Database.Committing<Acceptance> opened = database.committing(
                Statements.OPEN,
                parameters -> parameters
                        .key(key)
                        .text(key.shopId())
                        .text(key.conversationId())
                        .text(opening.command().chain().shopperId())
                        .text(BEFORE_THE_FIRST_TURN)
                        .text(key.turnId())
                        .key(key)
                        .text(opening.fingerprint())
                        .text(StateJson.command(opening.command()))
                        .text(opening.lease().owner())
                        .moment(opening.lease().until())
                        .text(StateJson.events(List.of(opening.accepted())))
                        .moment(opening.at()),
                row -> acceptance(row, opening.fingerprint()));
        return new Opening(
                opened.rows()
                        .thenApply(rows -> rows.isEmpty()
                                ? new Acceptance.Refused(Acceptance.Reason.TURN_RUNNING)
                                : rows.getFirst()),
                opened.committed());
    }

    private static Acceptance acceptance(ResultSet row, String fingerprint) throws SQLException {
        String state = row.getString("state");
        if (state != null) {
            return new Acceptance.Opened(StateJson.readState(state));
        }
        return fingerprint.equals(row.getString("fingerprint"))
                ? new Acceptance.Known(StateJson.readEvents(row.getString("events")))
                : new Acceptance.Refused(Acceptance.Reason.OTHER_WORDS);
    }

    @Override
    public CompletionStage<Boolean> store(TurnKey key, TurnProgress progress) {
        return database.update(Statements.STORE, parameters -> parameters
                        .text(StateJson.events(progress.events()))
                        .text(StateJson.turn(progress.turn()))
                        .flag(progress.finished())
                        .flag(progress.finished())
                        .key(key)
                        .number(progress.attempt())
                        .text(StateJson.state(progress.state()))
                        .flag(progress.finished()))
                .thenApply(rows -> rows == 1);
    }

    @Override
    public CompletionStage<Void> published(List<TurnKey> keys) {
        return database.update(Statements.PUBLISHED, parameters -> parameters.keys(keys))
                .thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<List<Unpublished>> unpublished(Instant before, int limit) {
        return database.query(
                Statements.UNPUBLISHED,
                parameters -> parameters.moment(before).number(limit),
                row -> new Unpublished(key(row), StateJson.readEvents(row.getString(4))));
    }

    @Override
    public CompletionStage<Void> renew(Lease lease, List<TurnKey> keys) {
        return database.update(
                        Statements.RENEW,
                        parameters ->
                                parameters.moment(lease.until()).keys(keys).text(lease.owner()))
                .thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<List<OpenTurn>> takeOver(Lease lease, Instant now) {
        return database.query(Statements.LAPSED, parameters -> parameters.moment(now), PostgresConversations::key)
                .thenCompose(keys -> all(keys.stream()
                        .map(key -> claim(key, lease, now).toCompletableFuture())
                        .toList()));
    }

    private CompletionStage<Optional<OpenTurn>> claim(TurnKey key, Lease lease, Instant now) {
        return database.query(
                        Statements.CLAIM,
                        parameters -> parameters
                                .text(lease.owner())
                                .moment(lease.until())
                                .key(key)
                                .moment(now),
                        PostgresConversations::openTurn)
                .thenApply(rows -> rows.stream().findFirst());
    }

    private static OpenTurn openTurn(ResultSet row) throws SQLException {
        String stored = row.getString(4);
        return new OpenTurn(
                StateJson.readCommand(row.getString(1)),
                row.getInt(2),
                StateJson.readState(row.getString(3)),
                stored == null ? null : StateJson.readTurn(stored),
                StateJson.readEvents(row.getString(5)));
    }

    private static CompletionStage<List<OpenTurn>> all(List<CompletableFuture<Optional<OpenTurn>>> claims) {
        return CompletableFuture.allOf(claims.toArray(CompletableFuture[]::new)).thenApply(_ -> claims.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    public CompletionStage<List<StoredTurn>> read(String shopId, String conversationId) {
        return database.query(
                Statements.READ,
                parameters -> parameters.text(shopId).text(conversationId),
                row -> StateJson.readTurn(row.getString(1)));
    }

    @Override
    public CompletionStage<Boolean> delete(String shopId, String conversationId) {
        return database.update(
                        Statements.DELETE, parameters -> parameters.text(shopId).text(conversationId))
                .thenApply(rows -> rows > 0);
    }

    @Override
    public CompletionStage<Integer> erase(String shopId, String shopperId) {
        return database.update(
                Statements.ERASE, parameters -> parameters.text(shopId).text(shopperId));
    }

    private static TurnKey key(ResultSet row) throws SQLException {
        return new TurnKey(row.getString(1), row.getString(2), row.getString(3));
    }
}
