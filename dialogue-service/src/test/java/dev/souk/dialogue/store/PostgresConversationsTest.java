package dev.souk.dialogue.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresConversationsTest extends ConversationStoreContract {
    private static DialogueDatabase database;

    @BeforeAll
    static void start() {
        database = DialogueDatabase.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    ConversationStore store() {
        return database.conversations();
    }
}
