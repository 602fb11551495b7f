-- Conversations and their turns. A turn row is its own outbox: events are stored with the state they belong to, in one
-- transaction, and "pending" says that nobody has confirmed their publication yet.
CREATE TABLE conversation (
    shop_id         text        NOT NULL,
    conversation_id text        NOT NULL,
    shopper_id      text        NOT NULL,
    state           jsonb       NOT NULL,
    running_turn    text,
    PRIMARY KEY (shop_id, conversation_id)
);

CREATE INDEX conversation_shopper ON conversation (shop_id, shopper_id);

CREATE TABLE turn (
    shop_id         text        NOT NULL,
    conversation_id text        NOT NULL,
    turn_id         text        NOT NULL,
    fingerprint     text        NOT NULL,
    command         jsonb       NOT NULL,
    attempt         integer     NOT NULL,
    owner           text        NOT NULL,
    lease_until     timestamptz NOT NULL,
    events          jsonb       NOT NULL,
    stored          jsonb,
    opened_at       timestamptz NOT NULL,
    finished_at     timestamptz,
    pending         boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (shop_id, conversation_id, turn_id),
    FOREIGN KEY (shop_id, conversation_id) REFERENCES conversation ON DELETE CASCADE
);

-- What the sweep looks for, and nothing else.
CREATE INDEX turn_open ON turn (lease_until) WHERE finished_at IS NULL;
CREATE INDEX turn_pending ON turn (finished_at) WHERE pending;
CREATE INDEX turn_order ON turn (shop_id, conversation_id, opened_at);
