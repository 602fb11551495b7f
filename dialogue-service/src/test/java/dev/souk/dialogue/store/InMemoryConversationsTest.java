package dev.souk.dialogue.store;

class InMemoryConversationsTest extends ConversationStoreContract {
    private final ConversationStore store = new InMemoryConversations(() -> NOW);

    @Override
    ConversationStore store() {
        return store;
    }
}
