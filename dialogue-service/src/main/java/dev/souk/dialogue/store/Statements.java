package dev.souk.dialogue.store;

/**
 * The SQL of {@link PostgresConversations}. Opening a turn and storing one are a single statement each, so a turn costs two round
 * trips and two commits.
 */
final class Statements {
    /** One row if the turn is known or was opened now, none if another runs. */
    static final String OPEN = """
            WITH known AS (
                SELECT fingerprint, events::text AS events FROM turn
                WHERE shop_id = ? AND conversation_id = ? AND turn_id = ?),
            claimed AS (
                INSERT INTO conversation AS c (shop_id, conversation_id, shopper_id, state, running_turn)
                SELECT ?, ?, ?, ?::json, ? WHERE NOT EXISTS (SELECT 1 FROM known)
                ON CONFLICT (shop_id, conversation_id) DO UPDATE SET running_turn = excluded.running_turn
                WHERE c.running_turn IS NULL
                RETURNING c.state::text AS state),
            opened AS (
                INSERT INTO turn (shop_id, conversation_id, turn_id, fingerprint, command, attempt, owner, lease_until,
                    events, opened_at)
                SELECT ?, ?, ?, ?, ?::json, 1, ?, ?, ?::json, ? FROM claimed
                RETURNING 1)
            SELECT fingerprint, events, NULL AS state FROM known
            UNION ALL SELECT NULL, NULL, state FROM claimed
            """;

    /** One row if the attempt still holds the turn. */
    static final String STORE = """
            WITH held AS (
                UPDATE turn SET events = ?::json, stored = ?::json, finished_at = CASE WHEN ? THEN now() END, pending = ?
                WHERE shop_id = ? AND conversation_id = ? AND turn_id = ? AND attempt = ? AND finished_at IS NULL
                RETURNING shop_id, conversation_id)
            UPDATE conversation c SET state = ?::json, running_turn = CASE WHEN ? THEN NULL ELSE c.running_turn END
            FROM held WHERE c.shop_id = held.shop_id AND c.conversation_id = held.conversation_id
            """;

    static final String PUBLISHED = """
            UPDATE turn SET pending = false FROM unnest(?::text[], ?::text[], ?::text[]) AS k (shop, conversation, turn)
            WHERE shop_id = k.shop AND conversation_id = k.conversation AND turn_id = k.turn
            """;

    static final String UNPUBLISHED = """
            SELECT shop_id, conversation_id, turn_id, events::text FROM turn
            WHERE pending AND finished_at < ? ORDER BY finished_at LIMIT ?
            """;

    static final String RENEW = """
            UPDATE turn SET lease_until = ? FROM unnest(?::text[], ?::text[], ?::text[]) AS k (shop, conversation, turn)
            WHERE shop_id = k.shop AND conversation_id = k.conversation AND turn_id = k.turn
                AND owner = ? AND finished_at IS NULL
            """;

    static final String LAPSED = """
            SELECT shop_id, conversation_id, turn_id FROM turn
            WHERE finished_at IS NULL AND lease_until < ? ORDER BY lease_until LIMIT 100
            """;

    /** One row if nobody else was quicker. */
    static final String CLAIM = """
            UPDATE turn t SET attempt = attempt + 1, owner = ?, lease_until = ? FROM conversation c
            WHERE t.shop_id = ? AND t.conversation_id = ? AND t.turn_id = ? AND t.finished_at IS NULL AND t.lease_until < ?
                AND c.shop_id = t.shop_id AND c.conversation_id = t.conversation_id
            RETURNING t.command::text, t.attempt, c.state::text, t.stored::text, t.events::text
            """;

    static final String READ = """
            SELECT stored::text FROM turn
            WHERE shop_id = ? AND conversation_id = ? AND stored IS NOT NULL ORDER BY opened_at
            """;

    static final String DELETE = "DELETE FROM conversation WHERE shop_id = ? AND conversation_id = ?";

    static final String ERASE = "DELETE FROM conversation WHERE shop_id = ? AND shopper_id = ?";

    private Statements() {}
}
